/** The checks, in the order of Open Badges 3.0 §9.1. Every verdict has at least one entry for each. */
export const CHECK_IDS = [
  'format',
  'conformance',
  'proof',
  'issuer-key',
  'refresh',
  'status',
  'validity',
  'recipient',
  'endorsements',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];
