/** eddsa-rdfc-2022 [EDDSA §3.2] and Bitstring Status List from parts that others wrote for other purposes. */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Store } from 'n3';
import { answer } from '../answer.ts';
import type { Credential } from '../verdict.ts';
import { canonicalize } from './canonical-n-quads.ts';

const fetched = new Map<string, Promise<never>>();

function fetchJson(url: string): Promise<never> {
  const known = fetched.get(url) ?? fetch(url).then((response) => response.json() as Promise<never>);
  fetched.set(url, known);
  return known;
}

async function hash(document: object): Promise<Buffer> {
  const parser = new JsonLdParser({
    documentLoader: { load: fetchJson },
    strictValues: true,
    skipContextValidation: true,
  });
  const quads = new Store();
  for await (const quad of Readable.from([JSON.stringify(document)]).pipe(parser)) quads.addQuad(quad);
  return createHash('sha256')
    .update(await canonicalize(quads))
    .digest();
}

const DIGITS = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** The bytes of a `z…` multibase text, of which it is known how many they must be. */
function decode(multibase: string, length: number): Buffer {
  const value = [...multibase.slice(1)].reduce((sum, digit) => sum * 58n + BigInt(DIGITS.indexOf(digit)), 0n);
  return Buffer.from(value.toString(16).padStart(2 * length, '0'), 'hex');
}

async function publicKey(verificationMethod: string) {
  const [did = ''] = verificationMethod.split('#');
  const path = did.slice('did:web:'.length).replaceAll(':', '/');
  const folder = path.includes('/') ? path : `${path}/.well-known`;
  const document: DidDocument = await fetchJson(`https://${folder}/did.json`);
  const method = document.verificationMethod.find(({ id }) => id === verificationMethod);
  const authorised = document.id === did && document.assertionMethod.includes(verificationMethod);
  if (!authorised || method?.controller !== did) throw new Error(`${verificationMethod} may not sign`);
  const x = decode(method.publicKeyMultibase, 34).subarray(2).toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

interface DidDocument {
  readonly id: string;
  readonly assertionMethod: readonly string[];
  readonly verificationMethod: readonly { id: string; controller: string; publicKeyMultibase: string }[];
}

interface StatusList extends Credential {
  readonly credentialSubject: { readonly encodedList: string };
}

async function isSigned({ proof, ...document }: Credential): Promise<boolean> {
  const { proofValue, ...options } = proof;
  const context = (document as { '@context'?: unknown })['@context'];
  const data = Buffer.concat([await hash({ '@context': context, ...options }), await hash(document)]);
  return verify(null, data, await publicKey(proof.verificationMethod), decode(proofValue, 64));
}

async function isRevoked({ credentialStatus }: Credential): Promise<boolean | undefined> {
  if (!credentialStatus) return undefined;
  const list: StatusList = await fetchJson(credentialStatus.statusListCredential);
  if (!(await isSigned(list))) throw new Error(`${list.id} is not signed`);
  const bits = gunzipSync(Buffer.from(list.credentialSubject.encodedList.slice(1), 'base64url'));
  const index = Number(credentialStatus.statusListIndex);
  return ((bits.readUInt8(index >> 3) << (index & 7)) & 0x80) !== 0;
}

await answer(async (credential) => ({
  signed: await isSigned(credential),
  revoked: await isRevoked(credential),
  expired: credential.validUntil !== undefined && Date.parse(credential.validUntil) < Date.now(),
}));
