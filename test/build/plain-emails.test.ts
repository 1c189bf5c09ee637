import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { checkSite } from '../../src/build/check-site.ts';
import { signSite } from '../../src/build/sign-site.ts';
import type { DateTime } from '../../src/lib/date-time.ts';
import { BUILD_TIME } from '../support/build-project.ts';
import { ownedProject, PLAIN_EMAIL, SALT_SECRET } from './owned-project.ts';

/** What becomes of a plain address where the site's owner allows it: see production.test.ts for the whole output. */

const now = BUILD_TIME as DateTime;
let project: string;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  ({ project, env } = await ownedProject());
  const again = `achievement: bowline\nrecipient: { email: " ${PLAIN_EMAIL.toUpperCase()} " }\ndate: 2026-11-02\n`;
  await writeFile(join(project, 'content/awards/2026/again.yaml'), again);
});

/** How the recipient of an award is identified. */
async function identityOf(id: string, saltSecret: string | undefined): Promise<unknown> {
  const { site } = await checkSite(project, { now });
  if (!site) throw new Error('The content is not right.');
  const moment = { env: { ...env, LANYARD_SALT_SECRET: saltSecret }, now };
  const { awards } = await signSite(project, site, moment);
  const subject = awards.find(({ award }) => award.id === id)?.secured.embedded['credentialSubject'];
  return (subject as { identifier: unknown[] }).identifier[0];
}

test('the same secret gives the same hash in every build', async () => {
  expect(await identityOf('plain', SALT_SECRET)).toEqual(await identityOf('plain', SALT_SECRET));
});

test('another secret gives another', async () => {
  const other = await identityOf('plain', SALT_SECRET.toUpperCase());
  expect(other).not.toEqual(await identityOf('plain', SALT_SECRET));
});

test('two awards to one person cannot be told to be so', async () => {
  const [first, second] = [await identityOf('plain', SALT_SECRET), await identityOf('again', SALT_SECRET)];
  expect(Object.entries(first as object).filter(([key, value]) => (second as never)[key] === value)).toEqual([
    ['type', 'IdentityObject'],
    ['hashed', true],
    ['identityType', 'emailAddress'],
  ]);
});

test.for([undefined, '', 'too short'])('the secret %o is refused, and no address with it', async (secret) => {
  await expect(identityOf('plain', secret)).rejects.toMatchObject({
    exitCode: 4,
    problems: [{ code: 'mode/salt-secret-missing' }],
    message: expect.not.stringMatching(/plain-address/i),
  });
});
