import type { DateTime } from '../../lib/date-time.ts';
import { isSameKey, type VerifyingKey } from '../../proof/jose/verifying-key.ts';
import { check } from '../answers.ts';
import { controllerAddress, fetchControllerDocument } from '../controller/controller-document.ts';
import { lifetimeFault } from '../controller/key-lifetime.ts';
import { findVerificationMethod, publishedMethods } from '../controller/verification-method.ts';
import type { UnknownRecord } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { found, type Result, refused } from '../result.ts';
import type { Session } from '../session.ts';
import { fetchJwk } from './fetch-jwk.ts';
import type { JoseHeader } from './jose-header.ts';
import { readJwk, readMethod } from './public-jwk.ts';
import { keyInDid, type TokenKey } from './self-made-key.ts';

/**
 * The issuer's key that a token names: by the URL of the key in the issuer's document, by the address of the key itself,
 * or by bringing the key along [OB 3.0 §8.2.2]. It counts only where the issuer says that it is its own; what comes with
 * the token, or lies on another host, is anybody's.
 */
export async function findTokenKey(
  header: JoseHeader,
  issuerId: string,
  created: DateTime | undefined,
  session: Session,
): Promise<Result<TokenKey>> {
  const key = await namedKey(header, issuerId, created, session);
  if (!key.ok) return key;
  const fits = key.value.key.type === header.algorithm.keyType;
  return fits ? key : refused('issuer-key/key-unsuitable');
}

function namedKey(
  { kid = '', jwk, name }: JoseHeader,
  issuerId: string,
  created: DateTime | undefined,
  session: Session,
): Promise<Result<TokenKey>> {
  const signed = { created, issuerId, session };
  if (kid.length > LIMITS.url) return Promise.resolve(refused('issuer-key/method-malformed'));
  if (jwk) return broughtKey(jwk, name, signed);
  const url = /^[a-z][a-z0-9+.-]*:/i.test(kid) ? kid : `${issuerId}#${kid.replace(/^#/, '')}`;
  const [controller = '', fragment] = url.split('#');
  const isAddress = url.startsWith('https:') && (fragment === undefined || controller !== issuerId);
  return isAddress ? keyAtAddress(controller, name, signed) : keyOfMethod(url, signed);
}

/** Whose key is looked for, and when it is said to have signed. */
interface Signed {
  readonly issuerId: string;
  readonly created: DateTime | undefined;
  readonly session: Session;
}

async function keyOfMethod(url: string, { issuerId, created, session }: Signed): Promise<Result<TokenKey>> {
  const [controller = '', fragment = '', ...rest] = url.split('#');
  if (rest.length > 0) return refused('issuer-key/method-malformed');
  if (controller !== issuerId) return refused('issuer-key/issuer-differs');
  const own = keyInDid(issuerId, fragment);
  if (own) return own;
  const fetched = await fetchControllerDocument(issuerId, session);
  if (!fetched.ok) return fetched;
  const method = findVerificationMethod(fetched.value.document, url);
  return method.ok ? keyIn(method.value, fetched.value.host, created, session) : method;
}

function keyIn(
  method: UnknownRecord,
  host: string,
  created: DateTime | undefined,
  session: Session,
): Result<TokenKey> {
  const fault = lifetimeFault(method, { created }, session);
  if (fault) return refused(fault);
  const key = readMethod(method);
  return key.ok ? authorised(key.value, host) : key;
}

function authorised(key: VerifyingKey, host: string): Result<TokenKey> {
  return found({ key, check: check('issuer-key/authorised', { detail: host }) });
}

/** A key that came with the token: the issuer has to have it, too. */
async function broughtKey(jwk: UnknownRecord, alg: string, signed: Signed): Promise<Result<TokenKey>> {
  const key = readFor(jwk, alg);
  if (!key.ok) return key;
  const own = keyInDid(signed.issuerId);
  if (own) return !own.ok || isSameKey(own.value.key, key.value) ? own : refused('issuer-key/not-found');
  const fetched = await fetchControllerDocument(signed.issuerId, signed.session);
  if (!fetched.ok) return fetched;
  return listedKey(key.value, fetched.value, signed);
}

/** The same key in the issuer's document, where that allows it to sign. */
function listedKey(
  key: VerifyingKey,
  { document, host }: { readonly document: UnknownRecord; readonly host: string },
  { created, session }: Signed,
): Result<TokenKey> {
  const { methods, isAuthorised } = publishedMethods(document);
  if (methods.length === 0) return refused('issuer-key/none-published', { detail: host });
  const same = methods.filter((method) => {
    const read = readMethod(method);
    return read.ok && isSameKey(read.value, key);
  });
  if (same.length === 0) return refused('issuer-key/not-found');
  const allowed = same.filter(isAuthorised);
  if (allowed.length === 0) return refused('issuer-key/not-authorised');
  if (allowed.some(({ controller }) => controller !== document.id))
    return refused('issuer-key/controller-differs');
  const fault = allowed.map((method) => lifetimeFault(method, { created }, session)).find(Boolean);
  return fault ? refused(fault) : authorised(key, host);
}

/**
 * A key that lies at an address: on the issuer's own host, and in its document where that lists keys. Where it lists none,
 * as profiles of issuers often do, whoever rules the host is taken at their word, and that is said.
 */
async function keyAtAddress(address: string, alg: string, signed: Signed): Promise<Result<TokenKey>> {
  const { issuerId, session } = signed;
  const home = controllerAddress(issuerId);
  if (!home.ok)
    return home.check.code === 'issuer-key/identifier-malformed'
      ? home
      : refused('issuer-key/issuer-differs');
  if (!URL.canParse(address)) return refused('issuer-key/method-malformed');
  const { origin, host } = new URL(address);
  if (origin !== new URL(home.value).origin) return refused('issuer-key/other-host');
  const jwk = await fetchJwk(address, session);
  if (!jwk.ok) return jwk;
  const key = readFor(jwk.value, alg);
  if (!key.ok) return key;
  const fetched = await fetchControllerDocument(issuerId, session);
  const listed = fetched.ok ? listedKey(key.value, fetched.value, signed) : fetched;
  const isSilent = !listed.ok && !issuerId.startsWith('did:') && SILENT.has(listed.check.code);
  return isSilent ? found({ key: key.value, check: check('issuer-key/at-host', { detail: host }) }) : listed;
}

/** What an issuer with a page and no keys answers. */
const SILENT: ReadonlySet<string> = new Set([
  'issuer-key/none-published',
  'issuer-key/document-missing',
  'issuer-key/document-malformed',
]);

/** A key, where it is not said to be for another algorithm than the token's. */
function readFor(jwk: UnknownRecord, alg: string): Result<VerifyingKey> {
  const key = readJwk(jwk);
  return key.ok && jwk.alg !== undefined && jwk.alg !== alg ? refused('issuer-key/key-unsuitable') : key;
}
