import type { OutputFile } from '../outputs/output.ts';
import { bundleVerifier } from './verifier-bundle.ts';

/** The verifier for browsers, as files of the site: the same on every site. */
export async function verifierFiles(): Promise<readonly OutputFile[]> {
  return (await bundleVerifier()).map(({ path, bytes }) => ({
    path,
    mediaType: 'text/javascript; charset=utf-8',
    bytes: async () => bytes,
  }));
}
