import { EXIT, LanyardError, type Problem, problem } from '../errors/index.ts';
import { type KeySource, keyVariable } from '../keys/key-source.ts';
import { isSampleHost, isSampleKey } from '../keys/sample-keys.ts';
import { generateKey, parsePrivateKey, type Signer } from '../keys/signer.ts';
import type { DateTime } from '../lib/date-time.ts';
import type { IssuerId } from '../model/id.ts';
import { type Issuer, mayKeySign } from '../model/issuer.ts';
import { type Site, signingIssuers } from '../model/site.ts';
import type { IssuingMode } from './issued-site.ts';

/** What a shell knows about how this build may sign. */
export interface ModeRequest {
  readonly site: Site;
  readonly now: DateTime;
  /** LANYARD_ENV. */
  readonly requested: string | undefined;
  /** From the environment and keys/. */
  readonly keys: readonly KeySource[];
  /** From keys.example/. */
  readonly sampleKeys: readonly KeySource[];
  /** The address of a preview, where the host names one. */
  readonly previewSite?: string | undefined;
}

/** How a site will be signed: with which keys, and as which site. */
export interface Signing {
  readonly mode: IssuingMode;
  /** In a preview, at the preview's address and with throw-away keys in place of the issuers' own. */
  readonly site: Site;
  /** For every issuer that signs something. */
  readonly signers: ReadonlyMap<IssuerId, Signer>;
}

/** https, as a did:web is asked for by https only; the development server itself speaks http. */
const LOCAL_PREVIEW = 'https://localhost:4321';

/**
 * Decides between production, sample and preview. Fails closed: a key that is wrong in any way, some keys but
 * not all, or production asked for without its keys are errors, never a preview.
 */
export function chooseSigning(request: ModeRequest): Signing {
  const { requested, keys, site } = request;
  if (requested !== undefined && requested !== 'production' && requested !== 'preview') {
    throw keyError([problem('mode/unknown', { found: requested.slice(0, 40) })]);
  }
  if (requested === 'preview') return preview(request);
  if (keys.length === 0 && requested !== 'production') return sample(request) ?? preview(request);
  const signers = signersFor(site, keys, request.now);
  return { mode: 'production', site, signers };
}

/** The issuers that sign. */
function issuersThatSign(site: Site): Issuer[] {
  const ids = signingIssuers(site);
  return [...site.issuers.values()].filter((issuer) => ids.has(issuer.id));
}

function sample(request: ModeRequest): Signing | undefined {
  const { site, sampleKeys, now } = request;
  if (!isSampleHost(new URL(site.config.site).hostname)) return undefined;
  const usesSampleKeys = issuersThatSign(site).every((issuer) =>
    issuer.keys.some((key) => isSampleKey(key.publicKey)),
  );
  if (!usesSampleKeys || sampleKeys.length === 0) return undefined;
  return { mode: 'sample', site, signers: signersFor(site, sampleKeys, now) };
}

function preview({ site, previewSite }: ModeRequest): Signing {
  const address =
    previewSite && hostOf(previewSite) !== hostOf(site.config.site) ? previewSite : LOCAL_PREVIEW;
  const signers = new Map<IssuerId, Signer>();
  const issuers = new Map<IssuerId, Issuer>();
  for (const issuer of site.issuers.values()) {
    const { signer } = generateKey();
    signers.set(issuer.id, signer);
    issuers.set(issuer.id, { ...issuer, keys: [{ publicKey: signer.publicKey }] });
  }
  return { mode: 'preview', site: { ...site, issuers, config: { ...site.config, site: address } }, signers };
}

const hostOf = (address: string) => new URL(address).host;

function signersFor(site: Site, keys: readonly KeySource[], now: DateTime): Map<IssuerId, Signer> {
  const problems: Problem[] = [];
  const signers = new Map<IssuerId, Signer>();
  const read = keys.flatMap((key) => readKey(key, site, problems));
  for (const issuer of issuersThatSign(site)) {
    const signer = signerOf(issuer, read, now, problems);
    if (signer) signers.set(issuer.id, signer);
  }
  if (problems.length > 0) throw keyError(problems);
  return signers;
}

type ReadKey = KeySource & { readonly signer: Signer };

function readKey(key: KeySource, site: Site, problems: Problem[]): ReadKey[] {
  const { hostname } = new URL(site.config.site);
  const signer = parsePrivateKey(key.text);
  if (!signer) {
    problems.push(problem('key/malformed', { source: key.source }));
    return [];
  }
  if (isSampleKey(signer.publicKey) && !isSampleHost(hostname)) {
    problems.push(problem('key/sample-on-real-host', { host: hostname }));
    return [];
  }
  return [{ ...key, signer }];
}

function signerOf(
  issuer: Issuer,
  keys: readonly ReadKey[],
  now: DateTime,
  problems: Problem[],
): Signer | undefined {
  const own = new Map(issuer.keys.map((key) => [key.publicKey.multikey, key]));
  const meant = keys.filter((key) => key.issuer === issuer.id);
  const candidates = meant.length > 0 ? meant : keys.filter((key) => own.has(key.signer.publicKey.multikey));
  const [candidate] = candidates;
  if (own.size === 0)
    problems.push(problem('key/no-public-key', { issuer: issuer.id }, { file: issuer.file }));
  else if (!candidate) problems.push(missingOrUnknown(issuer, keys));
  else {
    const { source, signer } = candidate;
    const known = own.get(signer.publicKey.multikey);
    if (known && mayKeySign(known, now)) return signer;
    problems.push(
      known
        ? problem('key/revoked', { issuer: issuer.id, source }, { file: issuer.file })
        : problem(
            'key/unknown',
            { issuer: issuer.id, source, publicKey: signer.publicKey.multikey },
            { file: issuer.file },
          ),
    );
  }
  return undefined;
}

/** Why an issuer has no signer: a key for anybody that fits nobody is told as such. */
function missingOrUnknown(issuer: Issuer, keys: readonly ReadKey[]): Problem {
  const forAnybody = keys.find((key) => key.issuer === undefined);
  if (forAnybody && keys.length === 1) {
    const { source, signer } = forAnybody;
    return problem(
      'key/unknown',
      { issuer: issuer.id, source, publicKey: signer.publicKey.multikey },
      { file: issuer.file },
    );
  }
  return problem('key/missing', { issuer: issuer.id, variable: keyVariable(issuer.id) });
}

/** Errors of a site whose issuers carry a sample's public key on a real host: anybody could sign for them. */
export function sampleKeyProblems(site: Site): Problem[] {
  const { hostname } = new URL(site.config.site);
  if (isSampleHost(hostname)) return [];
  return [...site.issuers.values()].flatMap((issuer) =>
    issuer.keys.flatMap((key, index) =>
      isSampleKey(key.publicKey) && key.revoked === undefined
        ? [
            problem(
              'key/sample-on-real-host',
              { host: hostname },
              { file: issuer.file, path: ['keys', index] },
            ),
          ]
        : [],
    ),
  );
}

function keyError(problems: Problem[]): LanyardError {
  return new LanyardError(problems, EXIT.key);
}
