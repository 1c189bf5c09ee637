import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { checkUnsigned } from '../../src/build/check-site.ts';
import { signSite } from '../../src/build/sign-site.ts';
import { siteFiles } from '../../src/build/site-files.ts';
import { writeOutputs } from '../../src/build/write-outputs.ts';
import type { generateKey } from '../../src/keys/signer.ts';
import type { DateTime } from '../../src/lib/date-time.ts';
import { BUILD_TIME } from '../support/build-project.ts';

/** The address of the sites that are published here. */
export const SITE = 'https://badges.club.test';

/** Publishes the documents of a club that has these files below `content/`, signed with a key, JWTs with an RSA key; says where they are. */
export async function publish(
  content: Readonly<Record<string, string>>,
  signing: ReturnType<typeof generateKey>,
  rsa?: ReturnType<typeof generateKey>,
): Promise<string> {
  const root = await mkdtemp(join(inject('runFolder'), 'published-'));
  const all = { 'site.yaml': `site: ${SITE}\ntitle: Badges\n`, ...content };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(root, 'content', path)), { recursive: true });
    await writeFile(join(root, 'content', path), text);
  }
  const now = BUILD_TIME as DateTime;
  const { site, problems } = await checkUnsigned(root, { now });
  if (!site)
    throw new Error(`The content is not right: ${problems.map(({ message }) => message).join('; ')}`);
  const env = {
    LANYARD_ENV: 'production',
    LANYARD_SIGNING_KEY: signing.exportPrivateKey(),
    LANYARD_RSA_KEY: rsa?.exportPrivateKey(),
  };
  const { published } = await siteFiles(await signSite(root, site, { env, now }));
  await writeOutputs(join(root, 'dist'), published);
  return join(root, 'dist');
}
