import type { ErrorCode } from '../errors/index.ts';
import { decodeUtf8 } from '../lib/utf8.ts';

/** Why there is no credential to be had from an image: a code of `errors/image.ts`. */
export type BakedFault = Extract<ErrorCode, `baked/${string}`>;

/** What an image held: the credential's text (JSON, or a compact JWS), or why there is none. */
export type Unbaked =
  | {
      readonly text: string;
      /** Whether it was put in as Open Badges 1 and 2 are, where it may be the address of a badge. */
      readonly isOld?: boolean;
    }
  | { readonly fault: BakedFault };

/** The largest image, and the longest credential in one, that is read. */
export const MAX_BAKED_BYTES = 10_000_000;

/** Bytes as text; never with replacement characters in the place of broken ones. */
export function utf8(bytes: Uint8Array): Unbaked {
  const text = decodeUtf8(bytes)?.trim();
  if (text === undefined) return { fault: 'baked/not-utf8' };
  return text === '' ? { fault: 'baked/malformed' } : { text };
}
