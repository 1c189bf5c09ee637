import { paths } from '../../credential/urls.ts';
import type { IssuedSite } from '../../issue/issued-site.ts';
import { siteIssuer } from '../../model/site.ts';
import type { BuildCache } from '../cache/build-cache.ts';
import { remember } from '../cache/remember.ts';
import type { KeyedFile } from '../keyed-file.ts';
import { offlineVerifier } from './offline-verifier.ts';
import { bundleVerifier, type VerifierFile } from './verifier-bundle.ts';

/** The verifier for browsers, as files of the site: the modules that pages load, and all of it as one file to keep. */
export async function verifierFiles({ site }: IssuedSite, cache?: BuildCache): Promise<readonly KeyedFile[]> {
  const modules = (await modulesOf(cache)).map(({ path, bytes }) => ({
    path,
    mediaType: 'text/javascript; charset=utf-8',
    bytes: async () => bytes,
  }));
  const make = async () => new TextEncoder().encode(await offlineVerifier(site));
  const madeFrom = { config: site.config, issuer: siteIssuer(site) };
  const key = cache && (() => cache.keyOf(paths.offlineVerifier, madeFrom));
  const offline = {
    path: paths.offlineVerifier,
    mediaType: 'text/html; charset=utf-8',
    ...(key && { key }),
    bytes: () => remember(cache?.store, key?.(), make),
  };
  return [...modules, offline];
}

/** The modules as they were bundled: all of them are one entry of the cache. */
async function modulesOf(cache?: BuildCache): Promise<readonly VerifierFile[]> {
  const bundled = await remember(cache?.store, cache?.keyOf('verifier modules', {}), async () => {
    const files = (await bundleVerifier()).map(({ path, bytes }) => [
      path,
      Buffer.from(bytes).toString('base64'),
    ]);
    return Buffer.from(JSON.stringify(files));
  });
  const files: readonly (readonly [string, string])[] = JSON.parse(Buffer.from(bundled).toString());
  return files.map(([path, bytes]) => ({ path, bytes: Buffer.from(bytes, 'base64') }));
}
