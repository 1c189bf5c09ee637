import { parseJson } from '../../lib/json.ts';
import { didWebUrl } from '../../verify/controller/did-web.ts';
import { hasType, isObject, type UnknownRecord } from '../../verify/json.ts';
import { LIMITS } from '../../verify/limits.ts';
import type { Handed } from './check.ts';

/**
 * What files say together: one is the badge; the others may be the issuer's own documents (did.json, list of revoked
 * badges), which then need not be asked for. The badge is the first file that is none of these.
 */
export async function handedFiles(files: readonly File[]): Promise<Handed | undefined> {
  const contents = await Promise.all(files.map(bytesOf));
  const addresses = contents.map((bytes) => (contents.length > 1 ? addressOf(bytes) : undefined));
  const badge = addresses.indexOf(undefined);
  const content = contents[Math.max(0, badge)];
  if (!content) return undefined;
  const given = new Map<string, Uint8Array>();
  addresses.forEach((address, index) => {
    const bytes = contents[index];
    if (address !== undefined && bytes) given.set(address, bytes);
  });
  return { kind: 'badge', content, given };
}

/** Of a file that is too large, only as much as shows that it is. */
async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, LIMITS.file + 1).arrayBuffer());
}

/** Where an issuer's document would be asked for; undefined for anything else. Whether it can be relied on is looked at there. */
function addressOf(bytes: Uint8Array): string | undefined {
  const document = parseJson(new TextDecoder().decode(bytes));
  if (!isObject(document) || typeof document.id !== 'string') return undefined;
  return isIssuersDocument(document) ? (didWebUrl(document.id) ?? document.id) : undefined;
}

function isIssuersDocument(document: UnknownRecord): boolean {
  const isController = document.verificationMethod !== undefined && document.credentialSubject === undefined;
  const isPlainList = document.revokedCredential !== undefined;
  return isController || isPlainList || hasType(document, 'BitstringStatusListCredential');
}
