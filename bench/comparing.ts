import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { mapBounded } from '../src/lib/limit-concurrency.ts';
import { median, type Row, time } from './row.ts';
import { writeSite } from './written-site.ts';

const ROUNDS = 5;
const COMMAND = fileURLToPath(new URL('../src/cli/lanyard.mjs', import.meta.url));
const run = promisify(execFile);

/**
 * `lanyard diff` as a command, on a site of so many awards of which one is new, one revoked and one changed. Against
 * what nobody can do without who looks at both sides: git's own list of what changed, and all awards read and parsed.
 */
export async function benchComparing(awards: number): Promise<Row> {
  const root = await mkdtemp(join(tmpdir(), 'lanyard-bench-'));
  try {
    await writeChange(root, awards);
    const [ours, plain]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await time(() => compare(root)));
      plain.push(await time(() => listAndParse(root)));
    }
    const name = `lanyard diff of ${awards} awards, against git diff --name-status and parsing them (less is better)`;
    return { name, ours: median(ours), baseline: median(plain), unit: 'ms' };
  } finally {
    await rm(root, { recursive: true });
  }
}

async function writeChange(root: string, awards: number): Promise<void> {
  await writeSite(root, awards);
  const git = (...words: string[]) =>
    run('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@localhost', '-C', root, ...words]);
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Begin');
  const file = (index: number | string) => join(root, `content/awards/2026/award-${index}.yaml`);
  const text = (index: number) => readFile(file(index), 'utf8');
  await writeFile(file('new'), (await text(1)).replace(/^statusIndex: .*$/m, `statusIndex: ${awards}`));
  await writeFile(file(2), `${await text(2)}revoked: { date: 2026-06-01 }\n`);
  await writeFile(file(3), (await text(3)).replace('five times', 'six times'));
}

async function compare(root: string): Promise<void> {
  const words = [COMMAND, '--root', root, 'diff', 'main', '--format', 'json'];
  const { stdout } = await run(process.execPath, words, { maxBuffer: 1e8 });
  const { awarded, revoked, changed } = JSON.parse(stdout);
  const found = [awarded, revoked, changed].map((list: unknown[]) => list.length).join();
  if (found !== '1,1,1') throw new Error(`The change was not found: ${found}.`);
}

async function listAndParse(root: string): Promise<void> {
  await run('git', ['-C', root, 'diff', '--name-status', 'main']);
  const folder = join(root, 'content/awards/2026');
  await mapBounded(await readdir(folder), async (file) => parse(await readFile(join(folder, file), 'utf8')));
}
