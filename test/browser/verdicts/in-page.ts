import { verifyCredential } from '../../../src/verify/verify-credential.ts';
import { type Parcel, unpack } from './parcel.ts';

/** A case as it is sent to a page: what is verified, and when. Its documents are asked for by `askWorld`. */
export interface SentCase {
  readonly id: number;
  readonly input: Parcel;
  readonly options: object;
  readonly now: string;
}

declare global {
  /** Answers for the documents of a case; the test provides it. */
  function askWorld(id: number, url: string): Promise<Parcel>;
  /** Verifies in the page, with the page's own build of the library. */
  var verdictOn: (sent: SentCase) => Promise<unknown>;
}

globalThis.verdictOn = async ({ id, input, options, now }) => {
  const fetch = async (url: string) => unpack(await askWorld(id, url));
  const given = { now, fetch, ...options } as unknown as Parameters<typeof verifyCredential>[1];
  return verifyCredential(unpack(input), given);
};
