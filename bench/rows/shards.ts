import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../harness/figure.ts';
import { inTurn } from '../harness/in-turn.ts';
import type { Measurement } from '../harness/measurement.ts';
import type { RealisticSite } from '../harness/realistic-site.ts';
import { figuresNamed } from '../harness/report.ts';
import { readResults } from '../harness/results.ts';
import { runNode, type Spent } from '../harness/run-command.ts';
import { count } from '../harness/words.ts';

const CODE = ['src/build', 'src/cli/commands/build', 'src/cli/commands/merge'];
const SHARDS = '.lanyard/shards';

/**
 * A whole site in shards, each built with nothing there of the others, as on machines of their own, and merged; against
 * one machine. Fails unless both come to the same bytes.
 */
export function merging(awards: number, shardCount: number, rounds: number): Measurement {
  const measure: Measurement['measure'] = async (workshop, times) => {
    const site = workshop.site(awards);
    let whole = '';
    const spent = await inTurn(times, {
      single: async () => {
        const single = await site.buildCold();
        whole = digestBelow(site.dist);
        return single;
      },
      merged: async () => sumOf(await buildMerged(site, shardCount)),
    });
    if (digestBelow(site.dist) !== whole) throw new Error('The merged site has other bytes.');
    const figure: Figure = {
      name: `merged-${awards}`,
      says: `${count(awards)} awards in ${shardCount} shards and merged, byte for byte the same: all machines together`,
      unit: 's',
      ours: spent.merged.cpu,
      baseline: { says: 'one machine', value: spent.single.cpu, wall: spent.single.wall },
      comparison: 'times the cost',
      wall: spent.merged.wall,
      rounds: times,
    };
    return [figure];
  };
  return { name: `merged-${awards}`, code: CODE, rounds, awards, measure };
}

async function buildMerged(site: RealisticSite, shardCount: number): Promise<Spent[]> {
  const spent: Spent[] = [];
  site.clear();
  for (let shard = 1; shard <= shardCount; shard++) {
    spent.push(await buildShard(site, shard, shardCount));
    site.clear([SHARDS]);
  }
  spent.push(await runNode(site.root, ['src/cli/lanyard.mjs', 'merge']));
  return spent;
}

function buildShard({ root }: RealisticSite, shard: number, shardCount: number): Promise<Spent> {
  return runNode(root, ['src/cli/lanyard.mjs', 'build', '--shard', `${shard}/${shardCount}`]);
}

function sumOf(spent: readonly Spent[]): Spent {
  const sum = (key: keyof Spent) => spent.reduce((all, each) => all + each[key], 0);
  return { cpu: sum('cpu'), wall: sum('wall'), memory: Math.max(...spent.map(({ memory }) => memory)) };
}

function digestBelow(folder: string): string {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const hash = createHash('sha256');
  for (const path of paths) {
    const file = join(folder, path);
    if (statSync(file).isFile()) hash.update(`${path}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * More awards than one machine is asked to build: one of so many shards is built, and stands for the others; against a
 * site of 1,000 awards, award by award.
 */
export function shards(awards: number, shardCount: number): Measurement {
  const measure: Measurement['measure'] = async (workshop, rounds) => {
    const output = 'lean';
    const [large, thousand] = [workshop.site(awards, output), workshop.site(1_000, output)];
    const spent = await inTurn(rounds, {
      thousand: () => thousand.buildCold(),
      shard: () => buildShard(large, 1, shardCount),
    });
    const share = awards / shardCount;
    const says = `${count(awards)} awards in ${shardCount} shards, ${output}: one shard built, the others taken to cost the same`;
    const time: Figure = {
      name: `shard-${awards}`,
      says,
      unit: 'ms an award',
      ours: (spent.shard.cpu / share) * 1000,
      baseline: {
        says: '1,000 awards, built from nothing',
        value: spent.thousand.cpu,
        wall: spent.thousand.wall,
      },
      comparison: 'times the cost',
      wall: spent.shard.wall,
      rounds,
      goal: { must: 1.3, aim: 1.3 },
    };
    const extrapolated: Figure = {
      name: `shards-total-${awards}`,
      says: `${count(awards)} awards in ${shardCount} shards, ${output}: all shards without merging them, extrapolated from one`,
      unit: 's',
      ours: spent.shard.cpu * shardCount,
      rounds,
    };
    const memory: Figure = {
      name: `shard-memory-${awards}`,
      says: `${count(awards)} awards in ${shardCount} shards, ${output}: most memory of a shard`,
      unit: 'MB',
      ours: spent.shard.memory,
      baseline: memoryOfOneMachine(),
      comparison: 'times the memory',
      rounds,
      goal: { must: 1.5, aim: 1.5 },
    };
    return [time, extrapolated, memory];
  };
  return {
    name: `shards-${awards}`,
    code: CODE,
    rounds: 1,
    awards,
    isOnRequest: true,
    measure,
  };
}

/** What a build of 10,000 awards took on one machine when that was measured: memory does not depend on other work. */
function memoryOfOneMachine(): Figure['baseline'] {
  const [found] = figuresNamed(readResults(), ['memory-lean-10000']);
  return found && { says: `10,000 awards on one machine, ${found.row.date}`, value: found.figure.ours };
}
