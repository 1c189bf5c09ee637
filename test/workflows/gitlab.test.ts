import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CHECKOUT } from '../support/project-copy.ts';
import { runScript } from '../support/run-script.ts';
import { type Checkout, clonedProject, mergeChange } from './review-repository.ts';

interface Job {
  readonly script: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  readonly cache?: { readonly key: string; readonly paths: readonly string[] };
}

const text = readFileSync(join(CHECKOUT, '.gitlab-ci.yml'), 'utf8');
const { check, pages, publish } = parse(text) as { check: Job; pages: Job; publish: Job };

/** Runs the lines of a job as GitLab's runner does: in one shell, up to the first that fails. */
function run({ root }: Checkout, { script, variables }: Job, env: Record<string, string>) {
  return runScript(root, script.join('\n'), { ...variables, ...env });
}

test('a merge request that breaks an address fails, with summary, preview and contact sheet made all the same', async () => {
  const checkout = await clonedProject();
  const base = checkout.git('rev-parse', 'HEAD').trim();
  checkout.git('mv', 'content/awards/2025/bowline-ana-lima.yaml', 'content/awards/2025/ana.yaml');
  mergeChange(checkout);
  const { status, output } = await run(checkout, check, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
  expect(status, output).toBe(1);
  expect(readFileSync(join(checkout.root, 'review.md'), 'utf8')).toMatch(/^### ⛔ Awards disappear \(1\)/);
  expect(existsSync(join(checkout.root, 'contact-sheet.png'))).toBe(true);
  expect(readFileSync(join(checkout.root, 'dist/badges/ana.html'), 'utf8')).toContain('PREVIEW');
});

test('the site is not published at an address that its badges do not name', async () => {
  const env = { CI_PAGES_URL: 'https://club.gitlab.example/badges', LANYARD_SIGNING_KEY: 'unused' };
  const { status, output } = await run(await clonedProject(), pages, env);
  expect(output).toContain('check/other-address');
  expect(status).toBe(1);
});

test('a merge request with mistakes fails, and its summary has them all', async () => {
  const checkout = await clonedProject();
  const base = checkout.git('rev-parse', 'HEAD').trim();
  for (const id of ['one', 'two']) checkout.write(`content/awards/2026/${id}.yaml`, 'achievement: no-such\n');
  mergeChange(checkout);
  const { status, output } = await run(checkout, check, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
  expect(status, output).toBe(1);
  const review = readFileSync(join(checkout.root, 'review.md'), 'utf8');
  expect(review).toContain('⛔ Mistakes');
  for (const id of ['one', 'two']) expect(review).toContain(`content/awards/2026/${id}.yaml`);
});

test.each([
  'LANYARD_SIGNING_KEY',
  'LANYARD_SIGNING_KEY_CLUB',
  'LANYARD_RSA_KEY',
  'LANYARD_SALT_SECRET',
  'RCLONE_CONFIG_SITE_SECRET_ACCESS_KEY',
])('a merge request that is handed %s runs nothing, and says where to withhold it', async (variable) => {
  const { root } = await clonedProject();
  const { status, output } = await runScript(root, check.script.join('\n'), { [variable]: 'secret-value' });
  expect(status).toBe(1);
  expect(output).toContain(`can read what is secret: ${variable}. `);
  expect(output).toContain('the environment scope "production"');
  expect(output).not.toContain('secret-value');
  expect(output.trim().split('\n')).toHaveLength(2);
});

test('the packages are installed without any key, which no file names a value of', async () => {
  const keys = {
    LANYARD_SIGNING_KEY: 'one',
    LANYARD_SIGNING_KEY_ROWING_CLUB: 'two',
    LANYARD_RSA_KEY_ROWING_CLUB: 'three',
    LANYARD_SALT_SECRET: 'kept',
  };
  const install = pages.script.slice(0, 2).join('\n').replace('node .ci/setup.mjs', 'env');
  const { output } = await runScript(CHECKOUT, install, keys);
  expect(output).toContain('LANYARD_SALT_SECRET=kept');
  expect(output).not.toMatch(/LANYARD_(SIGNING|RSA)_KEY/);
  expect(text).not.toMatch(/LANYARD_SIGNING_KEY:/);
});

test('nor are they with the keys of object storage', async () => {
  const install = publish.script
    .slice(0, 3)
    .join('\n')
    .replace(/apt-get [^&\n]*/g, 'true');
  const { output } = await runScript(CHECKOUT, install.replace('node .ci/setup.mjs', 'env'), {
    LANYARD_SIGNING_KEY_CLUB: 'one',
    RCLONE_CONFIG_SITE_SECRET_ACCESS_KEY: 'two',
    RCLONE_CONFIG_SITE_ACCESS_KEY_ID: 'three',
    RCLONE_CONFIG_SITE_TYPE: 's3',
  });
  expect(output).toContain('RCLONE_CONFIG_SITE_TYPE=s3');
  expect(output).not.toMatch(/SIGNING_KEY|ACCESS_KEY/);
});

test('only the job that signs keeps something between its runs, under a name of its own', () => {
  expect(pages.cache).toEqual({ key: 'lanyard-build', paths: ['dist', '.lanyard/cache', '.lanyard/hosts'] });
  expect(check.cache).toBeUndefined();
  expect((parse(text) as { default: Partial<Job> }).default.cache).toBeUndefined();
});
