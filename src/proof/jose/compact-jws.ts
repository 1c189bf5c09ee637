import { fromBase64url } from '../../lib/multibase.ts';
import { decodeUtf8 } from '../../lib/utf8.ts';

/** A token taken apart: header and payload as they were written, and what was signed. */
export interface CompactJws {
  readonly header: string;
  readonly payload: string;
  readonly signature: Uint8Array<ArrayBuffer>;
  /** Header and payload as they stand in the token, in ASCII [RFC 7515 §5.2]. */
  readonly signed: Uint8Array<ArrayBuffer>;
}

/**
 * Takes a JWS in compact serialization apart [RFC 7515 §7.1]; undefined where its parts are not three, not base64url as
 * there is but one way to write it, or not UTF-8.
 */
export function readCompactJws(token: string): CompactJws | undefined {
  const [header, payload, signature, ...more] = token.split('.').map((part) => fromBase64url(`u${part}`));
  const texts = [header, payload].map((part) => part && decodeUtf8(part));
  if (more.length > 0 || !signature || texts.includes(undefined)) return undefined;
  const signed = new TextEncoder().encode(token.slice(0, token.lastIndexOf('.')));
  const [headerText = '', payloadText = ''] = texts;
  return { header: headerText, payload: payloadText, signature: Uint8Array.from(signature), signed };
}
