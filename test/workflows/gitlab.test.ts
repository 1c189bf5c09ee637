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
}

const text = readFileSync(join(CHECKOUT, '.gitlab-ci.yml'), 'utf8');
const { check, pages } = parse(text) as { check: Job; pages: Job };

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

test('the packages are installed without the key, which no file names a value of', () => {
  expect(pages.script[0]).toBe('env -u LANYARD_SIGNING_KEY node .ci/setup.mjs');
  expect(text).not.toMatch(/LANYARD_SIGNING_KEY:/);
  expect(check.script.join('\n')).not.toContain('LANYARD_SIGNING_KEY');
});
