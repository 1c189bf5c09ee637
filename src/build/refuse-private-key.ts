import { invalidFault } from '../errors/fault.ts';
import { PRIVATE_MEMBERS } from '../keys/public-key.ts';
import { parsePrivateKey } from '../keys/signer.ts';

/** What is in every text that has a private key in it; what has none of these is not read. */
const MARKS = ['"kty"', 'PRIVATE KEY-----', 'z3u2', 'zrv2'];

/** PEM [RFC 7468 §10], its line breaks as in a file or as in JSON. */
const PEM = /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:\s|\\[nr])*[\w+/]{40}/;

/** What may be an Ed25519 key as multibase [CID §2.2.2]: a word of its own, as signatures have the same letters. */
const MULTIBASE = /(?<!\w)z(?:3u2|rv2)[1-9A-HJ-NP-Za-km-z]{40,100}(?!\w)/g;

/** Throws LanyardError where a file that is about to be published has a private key in it, whoever put it there. */
export function refusePrivateKey(path: string, bytes: Uint8Array): void {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!MARKS.some((mark) => content.includes(mark))) return;
  const text = content.toString();
  const isKey = (word: string) => parsePrivateKey(word) !== undefined;
  if (PEM.test(text) || text.match(MULTIBASE)?.some(isKey) || hasPrivateJwk(parsed(text)))
    throw invalidFault('build/private-key', { path });
}

/** Whether a JSON Web Key anywhere in a JSON document says what only its owner may know. */
function hasPrivateJwk(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const isPrivate = 'kty' in value && PRIVATE_MEMBERS.some((member) => member in value);
  return isPrivate || Object.values(value).some(hasPrivateJwk);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
