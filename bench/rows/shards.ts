import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../harness/figure.ts';
import { inTurn } from '../harness/in-turn.ts';
import type { Measurement } from '../harness/measurement.ts';
import { figuresNamed } from '../harness/report.ts';
import { readResults } from '../harness/results.ts';
import { runNode } from '../harness/run-command.ts';
import { count } from '../harness/words.ts';

const COMMAND = join(import.meta.dirname, '../../src/cli/commands/build');

/**
 * More awards than one machine is asked to build: one of so many shards is built, and stands for the others; against a
 * site of 1,000 awards, award by award.
 */
export function shards(awards: number, shardCount: number): Measurement {
  const measure: Measurement['measure'] = async (workshop, rounds) => {
    if (!existsSync(COMMAND)) return 'there is no "lanyard build --shard" yet';
    const output = 'lean';
    const [large, thousand] = [workshop.site(awards, output), workshop.site(1_000, output)];
    const spent = await inTurn(rounds, {
      thousand: () => thousand.buildCold(),
      shard: () => runNode(large.root, ['src/cli/lanyard.mjs', 'build', '--shard', `1/${shardCount}`]),
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
      says: `${count(awards)} awards in ${shardCount} shards, ${output}: all shards, extrapolated from one`,
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
    code: ['src/build'],
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
