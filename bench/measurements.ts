import type { Measurement } from './harness/measurement.ts';
import { building } from './rows/building.ts';
import { commands } from './rows/commands.ts';
import { signing, verifying } from './rows/credentials.ts';
import { developing } from './rows/developing.ts';
import { serving } from './rows/serving.ts';
import { merging, shards } from './rows/shards.ts';
import { TEN_AWARDS } from './rows/ten-awards.ts';
import { BROWSER_VERDICT } from './rows/verdicts.ts';

const UNCHANGED = { must: 0.12, aim: 0.05 } as const;
const FULL = { cold: { must: 7, aim: 4 }, unchanged: UNCHANGED } as const;
const LEAN = { cold: { must: 3, aim: 2 }, unchanged: UNCHANGED } as const;
const ONE_MORE = { must: 2.5, aim: 1.5 } as const;
const MEMORY = { must: 1_200, aim: 800 } as const;

/** Everything that is measured, in the order in which it is: what is built early is there for what comes later. */
export const MEASUREMENTS: readonly Measurement[] = [
  signing(10, { rounds: 3 }),
  signing(1_000, { rounds: 3, goals: true }),
  signing(10_000, { rounds: 1 }),
  verifying(1_000, 500, 3),
  TEN_AWARDS,
  building(1_000, 'full', { rounds: 3, goals: FULL }),
  building(1_000, 'lean', { rounds: 3, goals: LEAN }),
  merging(1_000, 4, 1),
  serving(1_000, 3),
  developing(1_000, 5),
  building(10_000, 'full', { rounds: 1, goals: { ...FULL, oneMore: ONE_MORE, memory: MEMORY } }),
  building(10_000, 'lean', { rounds: 1, goals: { ...LEAN, oneMore: ONE_MORE, memory: MEMORY } }),
  commands(10_000, 1),
  shards(100_000, 4),
  shards(1_000_000, 32),
  BROWSER_VERDICT,
];
