import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRealisticSite, type RealisticSite } from './realistic-site.ts';

/** Where a run of the bench makes what it measures: each site once, for all that want one of that kind. */
export interface Workshop {
  /** Of the content. */
  readonly seed: number;
  readonly site: (awards: number, output?: Output) => RealisticSite;
  /** A new empty folder. */
  readonly folder: (name: string) => string;
  readonly clear: () => void;
}

/** What is made of each award. */
export type Output = 'full' | 'lean';

export function openWorkshop(seed: number): Workshop {
  const root = mkdtempSync(join(tmpdir(), 'lanyard-bench-'));
  const sites = new Map<string, RealisticSite>();
  return {
    seed,
    site: (awards, output = 'full') => {
      const name = `${output}-${awards}`;
      const site = sites.get(name) ?? createRealisticSite(join(root, name), { seed, awards, output });
      sites.set(name, site);
      return site;
    },
    folder: (name) => mkdtempSync(join(root, `${name}-`)),
    clear: () => rmSync(root, { recursive: true, force: true }),
  };
}
