/** A status list that was found genuine and current. */
export interface StatusList {
  readonly id: unknown;
  readonly purposes: readonly string[];
  readonly bits: Uint8Array;
}
