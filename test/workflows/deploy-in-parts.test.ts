import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { freshClone } from '../docs/fresh-clone.ts';
import { differences, filesBelow } from '../support/files-below.ts';
import { runScript } from '../support/run-script.ts';
import { workflowOf } from './workflow-files.ts';

vi.setConfig({ testTimeout: 300_000 });

const { jobs } = workflowOf('deploy-in-parts.yml');
const SITE = 'https://badges.example';

let root: string;
let env: Record<string, string>;

beforeAll(async () => {
  root = await freshClone();
  const files = readdirSync(join(root, 'keys.example')).filter((name) => name.endsWith('.key'));
  const keys = files.map((name) => [
    `LANYARD_SIGNING_KEY_${name.replace('.key', '').toUpperCase()}`,
    readFileSync(join(root, 'keys.example', name), 'utf8').trim(),
  ]);
  env = { ...Object.fromEntries(keys), PAGES_URL: SITE };
}, 300_000);

/** Runs a step of the workflow as it is written, with the values that GitHub would pass. */
async function run(job: string, step: string, given: Record<string, string>) {
  const found = jobs[job]?.steps?.find(({ name, id }) => name === step || id === step);
  const own = Object.entries(found?.env ?? {}).filter(([, value]) => !value.includes('${{'));
  return runScript(root, found?.run ?? 'exit 99', { ...Object.fromEntries(own), ...env, ...given });
}

test('the parts, signed one by one, are merged into the site that one machine builds', async () => {
  const parts = { PARTS: '2', NOW: '' };
  for (const part of ['1', '2']) {
    const { status, output } = await run('part', 'Build', { ...parts, PART: part });
    expect(status, output).toBe(0);
  }
  const merged = await run('merge', 'Merge', { NOW: '' });
  expect(merged.status, merged.output).toBe(0);
  const site = await filesBelow(join(root, 'dist'));
  const whole = await runScript(root, 'rm -r dist .lanyard && npm run build', {
    ...env,
    LANYARD_ENV: 'production',
  });
  expect(whole.status, whole.output).toBe(0);
  expect(differences(await filesBelow(join(root, 'dist')), site)).toEqual([]);
});

test('a build that no push has begun takes the present, the same for all parts', async () => {
  const output = join(root, '..', 'output-of-the-clock');
  const clock = (event: string) =>
    run('moment', 'clock', { GITHUB_EVENT_NAME: event, GITHUB_OUTPUT: output });
  expect(await clock('push')).toMatchObject({ status: 0 });
  expect(await clock('workflow_dispatch')).toMatchObject({ status: 0 });
  expect(readFileSync(output, 'utf8')).toMatch(/^now=\d{10}\n$/);
});
