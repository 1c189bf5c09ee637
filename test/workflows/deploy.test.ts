import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { freshClone } from '../docs/fresh-clone.ts';
import { runScript } from '../support/run-script.ts';
import { stepsOf, workflowOf } from './workflow-files.ts';

const SITE = 'https://club.github.io/badges';

let root: string;
let key: string;

/** Runs the build step of deploy.yml with what its `env` says, and the environment's secret or none. */
async function build(env: Record<string, string>) {
  const found = stepsOf(workflowOf('deploy.yml')).find((each) => each.name === 'Build');
  const own = Object.entries(found?.env ?? {}).filter(([, value]) => !value.includes('${{'));
  const GITHUB_STEP_SUMMARY = `${root}-summary.md`;
  writeFileSync(GITHUB_STEP_SUMMARY, '');
  const given = { GITHUB_EVENT_NAME: 'push', PAGES_URL: SITE, GITHUB_STEP_SUMMARY, ...env };
  const run = await runScript(root, found?.run ?? 'exit 99', { ...Object.fromEntries(own), ...given });
  return { ...run, summary: readFileSync(GITHUB_STEP_SUMMARY, 'utf8') };
}

/** A newcomer's site at a project's address on GitHub Pages, its key taken out of the clone. */
beforeAll(async () => {
  root = await freshClone();
  const begin = [
    `npx lanyard init --name "Club badges" --site ${SITE} --issuer "Rowing Club" --yes`,
    'npx lanyard award first-badge --name "Ana Lima" --email ana@club.example --id ana --visibility public',
    'echo "statusListDays: 7" >> content/site.yaml',
    'git add --all',
    'git -c user.name=Test -c user.email=test@localhost commit --quiet --message Begin --date 2026-01-01T00:00:00Z',
  ];
  const env = { GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z' };
  const { status, output } = await runScript(root, begin.join('\n'), env);
  if (status !== 0) throw new Error(output);
  const [file = ''] = readdirSync(join(root, 'keys'));
  key = readFileSync(join(root, 'keys', file), 'utf8').trim();
  expect(key).toMatch(/^z3u2/);
  renameSync(join(root, 'keys'), `${root}-keys`);
});

test('the site is not signed where Pages would serve it at another address', async () => {
  const { status, output, summary } = await build({
    PAGES_URL: 'https://badges.club.example/',
    LANYARD_SIGNING_KEY: key,
  });
  expect(status).toBe(1);
  expect(summary).toContain('### ⛔ Mistakes (1)');
  expect(output).toMatch(/::error file=content\/site\.yaml,line=\d+,col=\d+,title=check\/other-address::/);
});

test('without the key nothing is built, and the variable is named that the step passes, as an annotation', async () => {
  const { status, output, summary } = await build({});
  expect(status).not.toBe(0);
  const [, named] = /^::error title=key\/missing::.*make a secret (\S+) /m.exec(output) ?? [];
  const passed = stepsOf(workflowOf('deploy.yml')).find(({ name }) => name === 'Build')?.env ?? {};
  expect(Object.keys(passed)).toContain(named);
  expect(summary).toContain('key/missing');
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

test('a refresh signs with the key, below the base path, as of now; the key is nowhere in what is written', async () => {
  const before = new Date().toISOString();
  const { status, output } = await build({ GITHUB_EVENT_NAME: 'schedule', LANYARD_SIGNING_KEY: key });
  expect(status, output).toBe(0);
  const read = (file: string) => readFileSync(join(root, 'dist', file), 'utf8');
  const [list = ''] = readdirSync(join(root, 'dist/status'));
  const { validUntil, id, proof } = JSON.parse(read(`status/${list}/revocation-1.jsonld`));
  expect(validUntil > before).toBe(true);
  expect(id).toBe(`${SITE}/status/${list}/revocation-1.jsonld`);
  expect(proof.verificationMethod).toMatch(`did:web:club.github.io:badges:issuers:${list}#z6Mk`);
  expect(read('badges/ana.html')).not.toMatch(/PREVIEW|(?:src|href)="\/(?!badges\/|badges")/);
  const written = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
  expect([output, ...written].filter((text) => text.includes(key))).toEqual([]);
});
