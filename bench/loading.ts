import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fromMilliseconds } from '../src/lib/date-time.ts';
import { mapBounded } from '../src/lib/limit-concurrency.ts';
import { loadSite } from '../src/load/load-site.ts';
import { median, type Row, time } from './row.ts';
import { writeSite } from './written-site.ts';

const ROUNDS = 3;
const NOW = fromMilliseconds(1_790_000_000_000);

/** Loads and checks a site of so many awards, and only reads and parses the same files with `yaml`, in turn. */
export async function benchLoading(awards: number): Promise<Row> {
  const root = await mkdtemp(join(tmpdir(), 'lanyard-bench-'));
  try {
    await writeSite(root, awards);
    const [ours, plain]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await time(() => loadAll(root, awards)));
      plain.push(await time(() => parseAll(root)));
    }
    const perSecond = (times: readonly number[]) => (awards / median(times)) * 1000;
    const name = `loading ${awards} awards, against reading and parsing them with yaml`;
    return { name, ours: perSecond(ours), baseline: perSecond(plain), unit: 'awards/s' };
  } finally {
    await rm(root, { recursive: true });
  }
}

async function loadAll(root: string, awards: number): Promise<void> {
  const { site, problems } = await loadSite(root, { now: NOW });
  if (site?.awards.length !== awards) throw new Error(`Not all awards were loaded: ${problems[0]?.message}`);
}

async function parseAll(root: string): Promise<void> {
  const folder = join(root, 'content/awards/2026');
  await mapBounded(await readdir(folder), async (file) => parse(await readFile(join(folder, file), 'utf8')));
}
