import { EXIT, LanyardError, type Problem, problem } from '../errors/index.ts';
import type { KeySource } from '../keys/key-source.ts';
import { isSampleHost, isSampleKey } from '../keys/sample-keys.ts';
import type { Signer } from '../keys/signer.ts';
import type { DateTime } from '../lib/date-time.ts';
import type { IssuerId } from '../model/id.ts';
import type { Issuer } from '../model/issuer.ts';
import type { Site } from '../model/site.ts';
import { chooseSigners, issuersThatSign } from './choose-signers.ts';
import type { IssuingMode } from './issued-site.ts';

/** What a shell knows about how this build may sign. */
export interface SigningRequest {
  readonly site: Site;
  readonly now: DateTime;
  /** LANYARD_ENV. */
  readonly requested: string | undefined;
  /** From the environment and keys/. */
  readonly keys: readonly KeySource[];
  /** From keys.example/. */
  readonly sampleKeys: readonly KeySource[];
  /** The throw-away key with which a preview signs for an issuer. */
  readonly previewSigner: (issuer: IssuerId) => Signer;
  /** The address of a preview, where the host names one. */
  readonly previewSite?: string | undefined;
}

/** How a site will be signed: with which keys, and as which site. */
export interface Signing {
  readonly mode: IssuingMode;
  /** In a preview, at the preview's address and with throw-away keys in place of the issuers' own. */
  readonly site: Site;
  /** For every issuer that signs something: of Ed25519. */
  readonly signers: ReadonlyMap<IssuerId, Signer>;
  /** Who signs JWTs, on sites that ask for them: of RSA where the issuer has such a key, else the same. */
  readonly jwtSigners?: ReadonlyMap<IssuerId, Signer> | undefined;
}

/** https, as a did:web is asked for by https only; the development server itself speaks http. */
const LOCAL_PREVIEW = 'https://localhost:4321';

/**
 * Decides between production, sample and preview. Fails closed: a key that is wrong in any way, some keys but
 * not all, or production asked for without its keys are errors, never a preview.
 */
export function chooseSigning(request: SigningRequest): Signing {
  const { requested, keys, sampleKeys } = request;
  if (requested !== undefined && requested !== 'production' && requested !== 'preview') {
    throw keyError([problem('mode/unknown', { found: requested })]);
  }
  if (requested === 'preview') return preview(request);
  if (keys.length > 0 || requested === 'production') return signWith(keys, 'production', request);
  return isSample(request) ? signWith(sampleKeys, 'sample', request) : preview(request);
}

function signWith(keys: readonly KeySource[], mode: IssuingMode, { site, now }: SigningRequest): Signing {
  const { problems, ...signers } = chooseSigners(site, keys, now);
  if (problems.length > 0) throw keyError(problems);
  return { mode, site, ...signers };
}

function isSample({ site, sampleKeys }: SigningRequest): boolean {
  if (!isSampleHost(new URL(site.config.site).hostname) || sampleKeys.length === 0) return false;
  return issuersThatSign(site).every(({ keys }) => keys.some((key) => isSampleKey(key.publicKey)));
}

function preview({ site, previewSite, previewSigner }: SigningRequest): Signing {
  const address =
    previewSite && hostOf(previewSite) !== hostOf(site.config.site) ? previewSite : LOCAL_PREVIEW;
  const signers = new Map<IssuerId, Signer>();
  const issuers = new Map<IssuerId, Issuer>();
  for (const issuer of site.issuers.values()) {
    const signer = previewSigner(issuer.id);
    signers.set(issuer.id, signer);
    issuers.set(issuer.id, { ...issuer, keys: [{ publicKey: signer.publicKey }] });
  }
  const config = { ...site.config, site: address };
  return { mode: 'preview', site: { ...site, issuers, config }, signers, jwtSigners: signers };
}

const hostOf = (address: string) => new URL(address).host;

function keyError(problems: readonly Problem[]): LanyardError {
  return new LanyardError(problems, EXIT.key);
}
