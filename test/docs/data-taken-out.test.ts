import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { issueSite } from '../../src/issue.ts';
import { fromMilliseconds } from '../../src/lib/date-time.ts';
import { loadSite } from '../../src/load/load-site.ts';
import { requestSigning } from '../../src/load/request-signing.ts';
import { chooseSigning } from '../../src/mode.ts';
import type { AwardId } from '../../src/model/id.ts';
import { statusIndexOf } from '../../src/model/status-index.ts';
import { BUILD_TIME } from '../support/build-project.ts';
import { copyProject } from '../support/project-copy.ts';
import { documentationPages } from './pages.ts';

// What docs/maintainer.md says of taking somebody's data out, done to an award of the sample.
const AWARD = 'bowline-ana-lima' as AwardId;
const PLACE = statusIndexOf(AWARD);

/** The emptied award that the page shows. */
function emptiedAward(): string {
  const page = documentationPages().find(({ file }) => file === 'docs/maintainer.md')?.text ?? '';
  const [, block = ''] = /^ {3}```yaml\n([\s\S]*?)^ {3}```$/m.exec(page) ?? [];
  return block.replace(/^ {3}/gm, '');
}

async function projectWithout(change: (file: string) => Promise<void>): Promise<string> {
  const project = await copyProject();
  await change(join(project, `content/awards/2025/${AWARD}.yaml`));
  return project;
}

async function isRevoked(project: string, place: number): Promise<boolean> {
  const now = fromMilliseconds(Date.parse(BUILD_TIME));
  const { site, problems } = await loadSite(project, { now });
  if (!site) throw new Error(JSON.stringify(problems));
  const issued = await issueSite({
    ...chooseSigning(await requestSigning(project, site, { env: {}, now })),
    now,
  });
  const list = issued.statusLists.find(({ issuer }) => issuer.id === 'harbour');
  if (!list) throw new Error('There is no status list.');
  const { encodedList } = list.credential.credentialSubject as { encodedList: string };
  const bits = gunzipSync(Buffer.from(encodedList.slice(1), 'base64url'));
  return ((bits[place >> 3] ?? 0) & (0x80 >> (place & 7))) !== 0;
}

test('an emptied award stays revoked, and nothing of the person is left in it', async () => {
  expect(emptiedAward()).toContain('visibility: private');
  const project = await projectWithout((file) => writeFile(file, emptiedAward()));
  expect(await isRevoked(project, PLACE)).toBe(true);
});

test('so does one that was renamed, with its place stated', async () => {
  const project = await projectWithout(async (file) => {
    await writeFile(file, `${emptiedAward()}statusIndex: ${PLACE}\n`);
    await rename(file, join(file, '../taken-out.yaml'));
  });
  expect(await isRevoked(project, PLACE)).toBe(true);
});

test('one that was deleted does not: this is why the page warns', async () => {
  const project = await projectWithout((file) => rm(file));
  expect(await isRevoked(project, PLACE)).toBe(false);
});
