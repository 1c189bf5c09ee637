import { type Problem, problem } from '../errors/index.ts';
import { algorithmOf } from '../keys/algorithms.ts';
import { keyPath } from '../keys/key-file.ts';
import { type KeySource, keyVariableAmong, type SigningFamily } from '../keys/key-source.ts';
import type { PublicKey } from '../keys/public-key.ts';
import { isSampleHost, isSampleKey } from '../keys/sample-keys.ts';
import { parsePrivateKey, type Signer } from '../keys/signer.ts';
import type { DateTime } from '../lib/date-time.ts';
import type { IssuerId } from '../model/id.ts';
import { type Issuer, mayKeySign } from '../model/issuer.ts';
import { type Site, signingIssuers } from '../model/site.ts';

/** Who signs what for each issuer. */
type Signers = ReadonlyMap<IssuerId, Signer>;

/**
 * Finds the one key of those that a shell has found for every issuer that signs something, one more for JWTs where the
 * site asks for them, and all that is wrong.
 */
export function chooseSigners(
  site: Site,
  sources: readonly KeySource[],
  now: DateTime,
): { readonly signers: Signers; readonly jwtSigners?: Signers; readonly problems: readonly Problem[] } {
  const { hostname } = new URL(site.config.site);
  const read = sources.map((source) => readKey(source, hostname));
  const keys = read.flatMap((each) => ('signer' in each ? [each] : []));
  const signing = issuersThatSign(site);
  const choose = (issuers: readonly Issuer[], family: SigningFamily) =>
    issuers.map((issuer) => ({
      issuer,
      ...signerFor(issuer, { keys, family, now, issuers: signing.length }),
    }));
  const chosen = choose(signing, 'Ed25519');
  const hasJwts = site.config.formats?.includes('vc-jwt') === true;
  const withRsa = hasJwts
    ? choose(
        signing.filter((issuer) => hasRsaKey(issuer, now)),
        'RSA',
      )
    : [];
  const signers = signersOf(chosen);
  return {
    signers,
    ...(hasJwts && { jwtSigners: new Map([...signers, ...signersOf(withRsa)]) }),
    problems: [...read, ...chosen, ...withRsa].flatMap((each) => ('problem' in each ? [each.problem] : [])),
  };
}

function signersOf(chosen: readonly ({ readonly issuer: Issuer } & (Chosen | Fault))[]): Signers {
  return new Map(chosen.flatMap((each) => ('signer' in each ? [[each.issuer.id, each.signer]] : [])));
}

/** An issuer with an RSA key in use signs its JWTs with that, and with nothing less [OB 3.0 §8.2.1]. */
function hasRsaKey({ keys }: Issuer, now: DateTime): boolean {
  return keys.some((key) => familyOf(key.publicKey) === 'RSA' && mayKeySign(key, now));
}

/** The issuers that sign something. */
export function issuersThatSign(site: Site): Issuer[] {
  const ids = signingIssuers(site);
  return [...site.issuers.values()].filter((issuer) => ids.has(issuer.id));
}

interface Fault {
  readonly problem: Problem;
}

type FoundKey = KeySource & { readonly signer: Signer };

function readKey(key: KeySource, hostname: string): FoundKey | Fault {
  const signer = parsePrivateKey(key.text);
  if (!signer) return { problem: problem('key/malformed', { source: key.source }) };
  if (isSampleKey(signer.publicKey) && !isSampleHost(hostname)) {
    return { problem: problem('key/sample-on-real-host', { host: hostname }) };
  }
  return { ...key, signer };
}

interface Chosen {
  readonly signer: Signer;
}

/** What an issuer needs, and where it may be found. */
interface Search {
  readonly keys: readonly FoundKey[];
  readonly family: SigningFamily;
  readonly now: DateTime;
  /** How many sign something. */
  readonly issuers: number;
}

function signerFor(issuer: Issuer, { keys, family, now, issuers }: Search): Chosen | Fault {
  const { id, file } = issuer;
  if (!issuer.keys.some(({ publicKey }) => familyOf(publicKey) === family))
    return { problem: problem('key/no-public-key', { issuer: id }, { file }) };
  const fitting = keys.filter(({ signer }) => familyOf(signer.publicKey) === family);
  const candidate = keyFor(issuer, fitting);
  if (!candidate) return { problem: missing(issuer, fitting, { issuers, family }) };
  const own = ownKey(issuer, candidate);
  if (!own) return { problem: unknown(issuer, candidate) };
  if (mayKeySign(own, now)) return { signer: candidate.signer };
  return { problem: problem('key/revoked', { issuer: id, source: candidate.source }, { file }) };
}

const familyOf = ({ algorithm }: PublicKey) => algorithmOf(algorithm).family;

/** The first key that is meant for an issuer, else the first that is its own. */
function keyFor(issuer: Issuer, keys: readonly FoundKey[]): FoundKey | undefined {
  return keys.find((key) => key.issuer === issuer.id) ?? keys.find((key) => ownKey(issuer, key));
}

function ownKey({ keys }: Issuer, { signer }: FoundKey) {
  return keys.find(({ publicKey }) => publicKey.name === signer.publicKey.name);
}

/** Why an issuer has no signer: a key for anybody that fits nobody is told as such. */
function missing(
  issuer: Issuer,
  keys: readonly FoundKey[],
  { issuers, family }: Pick<Search, 'issuers' | 'family'>,
): Problem {
  const [only, another] = keys;
  if (only && !another && only.issuer === undefined) return unknown(issuer, only);
  const variable = keyVariableAmong(issuers, issuer.id, family);
  const file = keyPath(issuer.id, family);
  return problem('key/missing', { issuer: issuer.id, variable, file, family });
}

function unknown({ id, file }: Issuer, { source, signer }: FoundKey): Problem {
  return problem('key/unknown', { issuer: id, source, publicKey: signer.publicKey.name }, { file });
}
