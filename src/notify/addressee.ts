import { normaliseEmailAddress } from '../lib/email-address.ts';

/** A row of a roster, as far as telling somebody goes. */
export interface RosterLine {
  /** Its line in the file, from 1. */
  readonly line: number;
  readonly address: string;
  readonly name?: string | undefined;
  /** A DID or web address. */
  readonly id?: string | undefined;
}

/** Somebody who can be written to: one address, with all that the roster says of it. */
export interface Addressee {
  /** As the roster first spells it. */
  readonly address: string;
  /** The lines on which it stands. */
  readonly lines: readonly number[];
  /** Each name once. Families share addresses. */
  readonly names: readonly string[];
  readonly ids: readonly string[];
}

/** The people of a roster: rows with the same address are one addressee. In order of their first rows. */
export function gatherAddressees(rows: readonly RosterLine[]): Addressee[] {
  const byAddress = Map.groupBy(rows, ({ address }) => normaliseEmailAddress(address));
  return [...byAddress.values()].map((same) => ({
    address: same[0]?.address.trim() ?? '',
    lines: same.map(({ line }) => line),
    names: each(same.map(({ name }) => name)),
    ids: each(same.map(({ id }) => id)),
  }));
}

function each(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined))];
}
