import { base64urlnopad } from '@scure/base';
import { deflateSync } from 'fflate';
import { dictionaryBytes, LINK_PARAMETER } from './credential-link.ts';

/**
 * The fragment of a link that carries a whole credential, `#c=…`: to be put behind the address of `/verify`. About
 * 1,500 letters for a usual badge. In Node and in browsers; the same credential gives the same letters.
 */
export function credentialFragment(credential: object): string {
  const json = new TextEncoder().encode(JSON.stringify(credential));
  const packed = deflateSync(json, { level: 9, mem: 12, dictionary: dictionaryBytes() });
  return `#${LINK_PARAMETER}=${base64urlnopad.encode(packed)}`;
}
