import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Award } from '../realistic/awards.ts';
import { awardPath, awardsOf, writeProject } from '../realistic/project.ts';
import type { ShapeCounts } from '../realistic/shapes.ts';
import { yamlText } from '../realistic/yaml.ts';
import { runNode, type Spent } from './run-command.ts';

/** A project of realistic content, to build again and again. */
export interface RealisticSite {
  readonly root: string;
  readonly dist: string;
  readonly counts: ShapeCounts;
  readonly build: () => Promise<Spent>;
  /** Builds with nothing there of an earlier build. */
  readonly buildCold: () => Promise<Spent>;
  /** Builds with what a build service keeps of an earlier build: copies of its site and its cache. */
  readonly buildFromKept: () => Promise<Spent>;
  /** Removes all that builds have left but copies of some folders. */
  readonly clear: (kept?: readonly string[]) => void;
  /** Builds, unless it was built already. */
  readonly built: () => Promise<void>;
  /** Writes one award more, and gives it. */
  readonly addAward: () => Award;
  /** Puts as many other awards in the place of those that are there; the achievements stay. */
  readonly replaceAwards: () => void;
}

/** Everything that a build leaves, inside a project. */
const LEFT = [
  'dist',
  '.lanyard',
  '.astro',
  'node_modules/.cache',
  'node_modules/.vite',
  'node_modules/.astro',
];

/** What a build service is told to keep. */
const KEPT = ['dist', '.lanyard/cache', '.lanyard/hosts'];

/** Writes a project into a folder. What is made of its awards is said in site.yaml only where it is not the default. */
export function createRealisticSite(
  root: string,
  { seed, awards, output }: { seed: number; awards: number; output: 'full' | 'lean' },
): RealisticSite {
  const settings = output === 'lean' ? 'outputs: lean\n' : undefined;
  const counts = writeProject(root, { seed, awards, settings });
  const further = awardsOf(seed, Number.MAX_SAFE_INTEGER);
  for (let skipped = 0; skipped < awards; skipped++) further.next();
  let isBuilt = false;
  const addAward = () => writeAward(root, further.next().value);
  const build = async () => {
    const spent = await runNode(root, ['src/astro/run.ts', 'build']);
    isBuilt = true;
    return spent;
  };
  const clear = (kept: readonly string[] = []) => clearProject(root, kept);
  return {
    root,
    dist: join(root, 'dist'),
    counts,
    build,
    buildCold: () => {
      clear();
      return build();
    },
    buildFromKept: () => {
      clear(KEPT);
      return build();
    },
    clear,
    built: async () => {
      if (!isBuilt) await build();
    },
    addAward,
    replaceAwards: () => {
      rmSync(join(root, 'content/awards'), { recursive: true });
      for (let written = 0; written < awards; written++) addAward();
    },
  };
}

function writeAward(root: string, award: Award): Award {
  const file = join(root, awardPath(award));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, yamlText(award.fields));
  return award;
}

function clearProject(root: string, kept: readonly string[]): void {
  const aside = join(root, 'kept-aside');
  const found = kept.filter((path) => existsSync(join(root, path)));
  for (const path of found) move(join(root, path), join(aside, path));
  for (const each of LEFT) rmSync(join(root, each), { recursive: true, force: true });
  // Not moved back: what a service restores are other files of the same bytes and times.
  for (const path of found)
    cpSync(join(aside, path), join(root, path), { recursive: true, preserveTimestamps: true });
  rmSync(aside, { recursive: true, force: true });
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}
