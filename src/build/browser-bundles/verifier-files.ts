import { paths } from '../../credential/urls.ts';
import type { IssuedSite } from '../../issue/issued-site.ts';
import type { OutputFile } from '../../outputs/output.ts';
import { offlineVerifier } from './offline-verifier.ts';
import { bundleVerifier } from './verifier-bundle.ts';

/** The verifier for browsers, as files of the site: the modules that pages load, and all of it as one file to keep. */
export async function verifierFiles({ site }: IssuedSite): Promise<readonly OutputFile[]> {
  const modules = (await bundleVerifier()).map(({ path, bytes }) => ({
    path,
    mediaType: 'text/javascript; charset=utf-8',
    bytes: async () => bytes,
  }));
  const offline = {
    path: paths.offlineVerifier,
    mediaType: 'text/html; charset=utf-8',
    bytes: async () => new TextEncoder().encode(await offlineVerifier(site)),
  };
  return [...modules, offline];
}
