import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fromMilliseconds } from '../src/lib/date-time.ts';
import { mapBounded } from '../src/load/bounded.ts';
import { loadSite } from '../src/load/load-site.ts';

const ROUNDS = 3;
const NOW = fromMilliseconds(1_790_000_000_000);

/** Loads and checks a site of so many awards, and only reads and parses the same files with `yaml`, in turn. */
export async function benchLoading(awards: number): Promise<{
  name: string;
  ours: number;
  baseline: number;
  unit: string;
}> {
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

async function writeSite(root: string, awards: number): Promise<void> {
  const folders = ['issuers', 'achievements', 'awards/2026'].map((name) => join(root, 'content', name));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  const write = (file: string, text: string) => writeFile(join(root, 'content', file), text);
  await write('site.yaml', 'site: https://badges.example\ntitle: Badges\n');
  await write('issuers/harbour.md', '---\nname: Harbour Sailing Club\n---\n');
  await write('achievements/bowline.md', '---\nname: Bowline\ndescription: Ties it\n---\nTie it.\n');
  const indexes = Array.from({ length: awards }, (_, index) => index);
  await mapBounded(indexes, (index) => write(`awards/2026/award-${index}.yaml`, awardText(index)));
}

/** An award as a club writes it; places are stated, so that none meets another. */
function awardText(index: number): string {
  const hash = index.toString(16).padStart(64, '0');
  return `achievement: bowline
recipient: { name: Sailor ${index}, email: "sha256$${hash}", salt: 00112233445566778899aabbccddeeff }
date: 2026-05-01
expires: 2028-05-01
evidence:
  - url: https://photos.example/${index}
    narrative: Tied it five times running, once behind the back.
statusIndex: ${index}
`;
}

async function time(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
