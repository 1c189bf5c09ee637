import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { closeReport } from '../../../../src/astro/build-report.ts';
import { takeProfile } from '../../../../src/astro/take-profile.ts';
import { Reporter } from '../../../../src/build/progress/reporter.ts';

test('the trace that LANYARD_PROFILE names has every stage, one behind the other, in microseconds', async () => {
  let now = 100;
  const said: string[] = [];
  const report = new Reporter({ write: () => {}, say: () => {}, now: () => now });
  report.count('reading', 0);
  now += 250;
  report.count('signing', 1, 2);
  now += 1_000;
  report.count('signing', 2, 2, 1);
  const root = await mkdtemp(join(tmpdir(), 'lanyard-trace-'));
  const logger = { info: (line: string) => said.push(line) };
  await closeReport(report, logger, { root, env: { LANYARD_PROFILE: 'a/trace.json' } });
  const { traceEvents } = JSON.parse(await readFile(join(root, 'a/trace.json'), 'utf8'));
  await rm(root, { recursive: true });
  expect(traceEvents).toEqual([
    {
      name: 'reading',
      cat: 'build',
      ph: 'X',
      pid: 1,
      tid: 1,
      ts: 0,
      dur: 250_000,
      args: { done: 0, reused: 0 },
    },
    {
      ...{ name: 'signing', cat: 'build', ph: 'X', pid: 1, tid: 1, ts: 250_000, dur: 1_000_000 },
      args: { done: 2, total: 2, reused: 1 },
    },
  ]);
  expect(said.at(-1)).toContain('a/trace.json');
});

test.each([
  [['build'], ['build'], undefined],
  [['build', '--profile'], ['build'], '.lanyard/profile.json'],
  [['build', '--profile', 'x.json'], ['build'], 'x.json'],
  [['build', '--profile=x.json', '--verbose'], ['build', '--verbose'], 'x.json'],
  [['build', '--profile', '--verbose'], ['build', '--verbose'], '.lanyard/profile.json'],
])('--profile is taken out of %j', (given, left, file) => {
  const [args, env] = [[...given], {} as NodeJS.ProcessEnv];
  takeProfile(args, env);
  expect([args, env['LANYARD_PROFILE']]).toEqual([left, file]);
});
