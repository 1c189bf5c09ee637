import type { SigningRequest } from '../issue/choose-signing.ts';
import { keysInEnvironment, loadKeys } from '../keys/load-keys.ts';
import type { DateTime } from '../lib/date-time.ts';
import type { Site } from '../model/site.ts';

/** Collects what decides how a site is signed: the environment, keys/ and keys.example/. */
export async function requestSigning(
  root: string,
  site: Site,
  { env, now }: { env: NodeJS.ProcessEnv; now: DateTime },
): Promise<SigningRequest> {
  return {
    site,
    now,
    requested: env['LANYARD_ENV'] || undefined,
    keys: [...keysInEnvironment(env, site.issuers.keys()), ...(await loadKeys(root, 'keys'))],
    sampleKeys: await loadKeys(root, 'keys.example'),
    previewSite: previewAddress(env),
  };
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
