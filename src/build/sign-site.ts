import { chooseSigning, type Signing } from '../issue/choose-signing.ts';
import { issueSite } from '../issue/issue-site.ts';
import type { IssuedSite } from '../issue/issued-site.ts';
import type { KnownProofs } from '../issue/signing-context.ts';
import { keysInEnvironment, loadKeys } from '../keys/load-keys.ts';
import type { DateTime } from '../lib/date-time.ts';
import type { Site } from '../model/site.ts';
import { createThrowAway, type ThrowAway } from './throw-away.ts';

/** What of the environment a build depends on, besides its clock and its keys. */
export const BUILD_VARIABLES = [
  'LANYARD_ENV',
  'LANYARD_SALT_SECRET',
  'DEPLOY_PRIME_URL',
  'CF_PAGES_URL',
  'VERCEL_URL',
  'CI_ENVIRONMENT_URL',
] as const;

/** The environment of a build, and its clock. */
export interface BuildMoment {
  readonly env: NodeJS.ProcessEnv;
  readonly now: DateTime;
  /** Left out, a preview has keys of its own each time. */
  readonly throwAway?: ThrowAway | undefined;
}

/**
 * How a build would sign a site: by the environment, keys/ and keys.example/. Throws LanyardError with everything that
 * is wrong with the keys.
 */
export async function decideSigning(root: string, site: Site, moment: BuildMoment): Promise<Signing> {
  const { env, now, throwAway = createThrowAway() } = moment;
  return chooseSigning({
    site,
    now,
    previewSigner: throwAway.signerOf,
    requested: env['LANYARD_ENV'] || undefined,
    keys: [...keysInEnvironment(env, site.issuers.keys()), ...(await loadKeys(root, 'keys'))],
    sampleKeys: await loadKeys(root, 'keys.example'),
    previewSite: previewAddress(env),
  });
}

/** Signs a site as was decided, but for what an earlier build has signed. Throws LanyardError. */
export function signAs(
  signing: Signing,
  { env, now, throwAway = createThrowAway() }: BuildMoment,
  proofs?: KnownProofs,
): Promise<IssuedSite> {
  // A preview's salts need not be the same twice: its badges are thrown away.
  const spare = signing.mode === 'preview' ? throwAway.saltSecret : undefined;
  return issueSite({ ...signing, now, proofs, saltSecret: env['LANYARD_SALT_SECRET'] ?? spare });
}

/** Decides how a site is signed, and signs it. Throws LanyardError. */
export async function signSite(root: string, site: Site, moment: BuildMoment): Promise<IssuedSite> {
  return signAs(await decideSigning(root, site, moment), moment);
}

/** The address that a host gives a preview: Netlify's, Cloudflare's, Vercel's or GitLab's. */
function previewAddress(env: NodeJS.ProcessEnv): string | undefined {
  const stated =
    env['DEPLOY_PRIME_URL'] ||
    env['CF_PAGES_URL'] ||
    (env['VERCEL_URL'] && `https://${env['VERCEL_URL']}`) ||
    env['CI_ENVIRONMENT_URL'];
  const url = stated ? URL.parse(stated) : null;
  const isUsable = url && (url.protocol === 'https:' || url.hostname === 'localhost');
  return isUsable ? `${url.origin}${url.pathname.replace(/\/+$/, '')}` : undefined;
}
