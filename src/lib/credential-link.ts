import { base64urlnopad } from '@scure/base';
import { inflate } from './inflate.ts';
import { LINK_DICTIONARY } from './link-dictionary.ts';
import { decodeUtf8 } from './utf8.ts';

/**
 * A credential inside a link, `…/verify#c=…`. What stands behind `c=` is base64url without padding [RFC 4648 §5] of
 * raw deflate [RFC 1951] of the credential as JSON in UTF-8, without white space, packed with LINK_DICTIONARY as the
 * preset dictionary. A link in another form would have another name than `c`. Browsers send no fragment to any server.
 */
export const LINK_PARAMETER = 'c';

/** Of what stands in a link, and of what comes out. */
const MAX_LETTERS = 500_000;
const MAX_BYTES = 2_000_000;

/** What a link held: a credential's JSON text, not yet looked at, or why there is none. */
export type LinkContent =
  | { readonly kind: 'json'; readonly text: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'malformed' };

/** Takes the credential's text out of a link's `c`. It may be anybody's; the cost is bounded. Never throws. */
export async function readCredentialLink(packed: string): Promise<LinkContent> {
  if (packed.length > MAX_LETTERS) return { kind: 'too-large' };
  const bytes = fromBase64url(packed);
  if (!bytes) return { kind: 'malformed' };
  const dictionary = dictionaryBytes();
  const inflated = await inflate(behind(dictionary, bytes), 'deflate-raw', dictionary.length + MAX_BYTES);
  if (inflated.kind !== 'bytes') return inflated;
  const text = decodeUtf8(inflated.bytes.subarray(dictionary.length));
  return text === undefined ? { kind: 'malformed' } : { kind: 'json', text };
}

/** The bytes that a credential is packed with and read with. */
export function dictionaryBytes(): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(LINK_DICTIONARY);
}

/**
 * Browsers' own deflate takes no dictionary. Put before the stream as a block of its own, not compressed
 * [RFC 1951 §3.2.4], it does the same: the stream reaches back into it.
 */
function behind(dictionary: Uint8Array, stream: Uint8Array): Uint8Array {
  const { length } = dictionary;
  const whole = new Uint8Array(5 + length + stream.length);
  whole.set([0, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff]);
  whole.set(dictionary, 5);
  whole.set(stream, 5 + length);
  return whole;
}

function fromBase64url(text: string): Uint8Array | undefined {
  try {
    return base64urlnopad.decode(text);
  } catch {
    return undefined;
  }
}

/** What an address carries behind its `#`; undefined where it carries nothing. */
export async function linkedText(address: string): Promise<LinkContent | undefined> {
  const hash = address.startsWith('#') ? address : (URL.parse(address)?.hash ?? '');
  const packed = new URLSearchParams(hash.slice(1)).get(LINK_PARAMETER);
  return packed === null ? undefined : readCredentialLink(packed);
}
