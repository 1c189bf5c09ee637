import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeProject } from './project.ts';

/**
 * `npx node bench/realistic/generate.ts --awards 1000 --seed 1 --out FOLDER` writes a project of realistic content, with
 * keys of its own, and prints what is in it. `--lean` asks for lean output, `--git` commits the content.
 */
const { values } = parseArgs({
  options: {
    awards: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    lean: { type: 'boolean', default: false },
    git: { type: 'boolean', default: false },
  },
});
const [awards, seed] = [Number(values.awards), Number(values.seed)];
if (values.out === undefined || !Number.isInteger(awards) || !Number.isInteger(seed)) {
  console.error(
    'Usage: npx node bench/realistic/generate.ts --awards 1000 --seed 1 --out FOLDER [--lean] [--git]',
  );
  process.exit(2);
}
const root = resolve(values.out);
const counts = writeProject(root, { seed, awards, settings: values.lean ? 'outputs: lean\n' : undefined });
if (values.git) commit(root);
console.log(JSON.stringify(counts, undefined, 2));

function commit(folder: string): void {
  const who = ['-c', 'user.name=Bench', '-c', 'user.email=bench@localhost', '-C', folder];
  const dates = { GIT_AUTHOR_DATE: '2026-11-20T12:00:00Z', GIT_COMMITTER_DATE: '2026-11-20T12:00:00Z' };
  for (const words of [
    ['init', '--quiet', '--initial-branch', 'main'],
    ['add', '--all'],
    ['commit', '--quiet', '--message', 'Begin'],
  ]) {
    const { status } = spawnSync('git', [...who, ...words], {
      stdio: 'inherit',
      env: { ...process.env, ...dates },
    });
    if (status !== 0) process.exit(1);
  }
}
