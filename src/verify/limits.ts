/** How large a JSON document may be. */
export interface JsonLimits {
  /** Characters, of the whole text. */
  readonly text: number;
  /** Objects and arrays inside one another. */
  readonly depth: number;
  /** Strings, numbers, booleans, objects and arrays, all in all. */
  readonly values: number;
  /** Values in one array. */
  readonly items: number;
  /** Whether `null` is as if nothing were there; else it is refused. */
  readonly nullIsAbsent?: boolean;
}

/** For what is expanded and put in canonical form, whose cost grows faster than its size. */
export const DOCUMENT_LIMITS: JsonLimits = { text: 2_000_000, depth: 40, values: 5_000, items: 500 };

/** For what is only read. */
export const PLAIN_LIMITS: JsonLimits = { text: 2_000_000, depth: 10, values: 200_000, items: 50_000 };

/** How much a stranger may make this program do. Generous for any real badge. */
export const LIMITS = {
  /** Bytes of a file, an image with a badge inside included. */
  file: 20_000_000,
  /** In one file. */
  badges: 20,
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

/** A number of bytes or letters for people. */
export function inMegabytes(count: number): string {
  return `${count / 1_000_000} MB`;
}
