import { randomBytes } from 'node:crypto';
import { chooseSigning, type Signing } from '../issue/choose-signing.ts';
import { issueSite } from '../issue/issue-site.ts';
import type { IssuedSite } from '../issue/issued-site.ts';
import type { KnownProofs } from '../issue/signing-context.ts';
import { keysInEnvironment, loadKeys } from '../keys/load-keys.ts';
import type { DateTime } from '../lib/date-time.ts';
import type { Site } from '../model/site.ts';

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
}

/**
 * How a build would sign a site: by the environment, keys/ and keys.example/. Throws LanyardError with everything that
 * is wrong with the keys.
 */
export async function decideSigning(root: string, site: Site, { env, now }: BuildMoment): Promise<Signing> {
  return chooseSigning({
    site,
    now,
    requested: env['LANYARD_ENV'] || undefined,
    keys: [...keysInEnvironment(env, site.issuers.keys()), ...(await loadKeys(root, 'keys'))],
    sampleKeys: await loadKeys(root, 'keys.example'),
    previewSite: previewAddress(env),
  });
}

/** Signs a site as was decided, but for what an earlier build has signed. Throws LanyardError. */
export function signAs(
  signing: Signing,
  { env, now }: BuildMoment,
  proofs?: KnownProofs,
): Promise<IssuedSite> {
  return issueSite({ ...signing, now, proofs, saltSecret: saltSecret(env, signing.mode) });
}

/** Decides how a site is signed, and signs it. Throws LanyardError. */
export async function signSite(root: string, site: Site, moment: BuildMoment): Promise<IssuedSite> {
  return signAs(await decideSigning(root, site, moment), moment);
}

/** A preview's salts need not be the same twice: its badges are thrown away. */
function saltSecret(env: NodeJS.ProcessEnv, mode: IssuedSite['mode']): string | undefined {
  return env['LANYARD_SALT_SECRET'] ?? (mode === 'preview' ? randomBytes(32).toString('hex') : undefined);
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
