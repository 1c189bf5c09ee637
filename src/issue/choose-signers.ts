import { type Problem, problem } from '../errors/index.ts';
import { type KeySource, keyVariableAmong } from '../keys/key-source.ts';
import { isSampleHost, isSampleKey } from '../keys/sample-keys.ts';
import { parsePrivateKey, type Signer } from '../keys/signer.ts';
import type { DateTime } from '../lib/date-time.ts';
import type { IssuerId } from '../model/id.ts';
import { type Issuer, mayKeySign } from '../model/issuer.ts';
import { type Site, signingIssuers } from '../model/site.ts';

/** Finds the one key of those that a shell has found for every issuer that signs something, and all that is wrong. */
export function chooseSigners(
  site: Site,
  sources: readonly KeySource[],
  now: DateTime,
): { readonly signers: ReadonlyMap<IssuerId, Signer>; readonly problems: readonly Problem[] } {
  const { hostname } = new URL(site.config.site);
  const read = sources.map((source) => readKey(source, hostname));
  const keys = read.flatMap((each) => ('signer' in each ? [each] : []));
  const signing = issuersThatSign(site);
  const chosen = signing.map((issuer) => ({ issuer, ...signerFor(issuer, keys, now, signing.length) }));
  return {
    signers: new Map(chosen.flatMap((each) => ('signer' in each ? [[each.issuer.id, each.signer]] : []))),
    problems: [...read, ...chosen].flatMap((each) => ('problem' in each ? [each.problem] : [])),
  };
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

function signerFor(
  issuer: Issuer,
  keys: readonly FoundKey[],
  now: DateTime,
  issuers: number,
): { readonly signer: Signer } | Fault {
  const { id, file } = issuer;
  if (issuer.keys.length === 0) return { problem: problem('key/no-public-key', { issuer: id }, { file }) };
  const candidate = keyFor(issuer, keys);
  if (!candidate) return { problem: missing(issuer, keys, issuers) };
  const own = ownKey(issuer, candidate);
  if (!own) return { problem: unknown(issuer, candidate) };
  if (mayKeySign(own, now)) return { signer: candidate.signer };
  return { problem: problem('key/revoked', { issuer: id, source: candidate.source }, { file }) };
}

/** The first key that is meant for an issuer, else the first that is its own. */
function keyFor(issuer: Issuer, keys: readonly FoundKey[]): FoundKey | undefined {
  return keys.find((key) => key.issuer === issuer.id) ?? keys.find((key) => ownKey(issuer, key));
}

function ownKey({ keys }: Issuer, { signer }: FoundKey) {
  return keys.find(({ publicKey }) => publicKey.multikey === signer.publicKey.multikey);
}

/** Why an issuer has no signer: a key for anybody that fits nobody is told as such. */
function missing(issuer: Issuer, keys: readonly FoundKey[], issuers: number): Problem {
  const [only, another] = keys;
  if (only && !another && only.issuer === undefined) return unknown(issuer, only);
  return problem('key/missing', { issuer: issuer.id, variable: keyVariableAmong(issuers, issuer.id) });
}

function unknown({ id, file }: Issuer, { source, signer }: FoundKey): Problem {
  return problem('key/unknown', { issuer: id, source, publicKey: signer.publicKey.multikey }, { file });
}
