/** How much a stranger may make this program do. Generous for any real badge. */
export const LIMITS = {
  /** Characters of JSON text. */
  text: 2_000_000,
  /** Bytes of a file, an image with a badge inside included. */
  file: 20_000_000,
  /** Objects and arrays inside one another. */
  depth: 40,
  /** Strings, numbers, booleans, objects and arrays in one document. */
  values: 20_000,
  proofs: 4,
  statusEntries: 8,
  endorsements: 8,
  /** Faults of form that are listed. */
  violations: 20,
  /** Documents fetched for one verdict. */
  fetches: 24,
  /** Bytes of an issuer's document. */
  controllerDocument: 256_000,
  /** Keys in an issuer's document. */
  verificationMethods: 100,
  /** Bytes of a status list's document. */
  statusList: 2_000_000,
  /** Bytes of a status list unpacked: 134 million entries. */
  bitstring: 16_777_216,
  /** Characters of an identifier or address that is looked up. */
  url: 2_048,
  /** How far a signature's date may lie ahead, for clocks that differ, in milliseconds. */
  clockSkew: 5 * 60_000,
} as const;
