import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBuildCache } from '../../../src/build/cache/build-cache.ts';
import { prepareSite } from '../../../src/build/prepare-site.ts';
import type { Progress } from '../../../src/build/progress/progress.ts';
import { LanyardError, type Problem } from '../../../src/errors/index.ts';
import { CHECKOUT } from '../../support/project-copy.ts';

/** More than Cloudflare takes, at ten files each. */
const MANY = 2_100;

const award = (index: number) =>
  `achievement: bowline\nrecipient: { id: "did:key:z6Mkn${index}" }\ndate: 2026-06-01\nstatusIndex: ${500_000 + index}\n`;

test('what a host will refuse is told where it stands, before anything is signed', async () => {
  const root = await mkdtemp(join(tmpdir(), 'lanyard-told-'));
  for (const part of ['content', 'keys.example'])
    await cp(join(CHECKOUT, part), join(root, part), { recursive: true });
  await writeFile(join(root, 'content/site.yaml'), `${SITE}hosts: [cloudflare-pages]\n`);
  for (let index = 0; index < MANY; index++)
    await writeFile(join(root, `content/awards/2026/many-${index}.yaml`), award(index));

  const told: (string | Problem)[] = [];
  const enough = new Error('told enough');
  const progress: Progress = {
    count: () => {},
    step: (text) => told.push(text),
    warn: (problems) => {
      told.push(...problems);
      throw enough;
    },
  };
  const env = { SOURCE_DATE_EPOCH: '1795176000' };
  const stopped = await prepareSite(root, env, progress, await openBuildCache(root, env)).catch(
    (error: unknown) => error,
  );
  expect(stopped instanceof LanyardError ? stopped.problems.slice(0, 3) : stopped).toBe(enough);
  await rm(root, { recursive: true });
  const ours = told.filter((each) => typeof each === 'string' || each.code.startsWith('hosting/'));
  expect(ours).toMatchObject([
    { code: 'hosting/will-exceed', severity: 'warning', file: 'content/site.yaml', line: 4, column: 8 },
  ]);
});

const SITE = `site: https://badges.example\ntitle: Many\nissuer: harbour\n`;
