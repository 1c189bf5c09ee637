import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { freshClone } from '../docs/fresh-clone.ts';
import { runScript } from '../support/run-script.ts';
import { stepsOf, workflowOf } from './workflow-files.ts';

/** A repository as a workflow finds it: a clone with `origin`, and the pull request merged into its base. */
export interface Checkout {
  readonly root: string;
  readonly git: (...words: string[]) => string;
  readonly write: (file: string, text: string) => void;
  readonly remove: (file: string) => void;
}

/** Where the clone of this test file stands: one test after the other has it to itself. */
let place: string | undefined;

/** A clone of a project with its main branch on `origin`, on a new branch `change`; it takes an earlier one's place. */
export async function clonedProject(): Promise<Checkout> {
  const root = await freshClone(place);
  place = root;
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', '-C', root, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  git('branch', '--move', '--force', 'main');
  const origin = `${root}-origin.git`;
  rmSync(origin, { recursive: true, force: true });
  execFileSync('git', ['clone', '--quiet', '--bare', root, origin]);
  git('remote', 'add', 'origin', origin);
  git('fetch', '--quiet', 'origin');
  git('checkout', '--quiet', '-b', 'change');
  return {
    root,
    git,
    write: (file, text) => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    },
    remove: (file) => rmSync(join(root, file)),
  };
}

/** Commits everything and leaves it as GitHub does: main with the change merged into it, on no branch. */
export function mergeChange({ git }: Checkout): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Change');
  git('checkout', '--quiet', '--detach', 'origin/main');
  git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'change');
}

/** How the steps of a job ended. */
export interface JobRun {
  /** The steps that failed. */
  readonly failed: readonly string[];
  readonly output: string;
  /** What the job's page shows. */
  readonly summary: string;
  /** The runner's temporary folder, where artifacts are taken from. */
  readonly temp: string;
}

/** Runs steps of check.yml by name, as a runner does, with nothing in the environment that a fork has not. */
export async function runSteps(checkout: Checkout, names: readonly string[], base = 'main'): Promise<JobRun> {
  const temp = mkdtempSync(join(inject('runFolder'), 'runner-'));
  const files = { GITHUB_ENV: join(temp, 'env'), GITHUB_STEP_SUMMARY: join(temp, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const jobEnv = workflowOf('check.yml').jobs['check']?.env;
  const failed: string[] = [];
  let output = '';
  for (const name of names) {
    const step = stepsOf(workflowOf('check.yml')).find((each) => each.name === name);
    if (!step?.run) throw new Error(`check.yml has no step "${name}" that runs a script.`);
    const env = { ...jobEnv, ...readEnv(files.GITHUB_ENV) } as Record<string, string>;
    if (failed.length > 0 && !(step.if?.includes('!cancelled()') && env['BASE'])) continue;
    const done = await runScript(checkout.root, step.run, {
      ...files,
      RUNNER_TEMP: temp,
      GITHUB_BASE_REF: base,
      ...env,
    });
    output += done.output;
    if (done.status !== 0) failed.push(name);
  }
  return { failed, output, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'), temp };
}

function readEnv(file: string): Record<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}
