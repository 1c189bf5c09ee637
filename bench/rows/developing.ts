import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inTurn } from '../harness/in-turn.ts';
import type { Measurement } from '../harness/measurement.ts';
import { processorSeconds } from '../harness/processes.ts';
import { ENVIRONMENT, type Spent } from '../harness/run-command.ts';
import { count } from '../harness/words.ts';
import { awardPath } from '../realistic/project.ts';

/** How long the server has to have done nothing to be at rest, in milliseconds. */
const REST = 1_500;
const PATIENCE = 600_000;

/** What it costs in `dev` that somebody saves a change to an award: up to the changed page, and until all is at rest. */
export function developing(awards: number, rounds: number): Measurement {
  const measure: Measurement['measure'] = async (workshop, times) => {
    const site = workshop.site(awards);
    const award = site.addAward();
    const { child, url } = await startDev(site.root);
    try {
      await untilAtRest(child);
      const page = `${url}/badges/${award.id}`;
      await untilIn(page, award.id);
      await untilAtRest(child);
      const { edit } = await inTurn(times, {
        edit: (round) => saveAndWait(child, { file: join(site.root, awardPath(award)), page, round }),
      });
      const says = `${count(awards)} awards, \`npm run dev\`: a change to an award is saved, and its page asked for`;
      return [
        {
          name: `dev-${awards}`,
          says,
          unit: 's',
          ours: edit.cpu,
          wall: edit.wall,
          rounds: times,
          goal: { must: 1, aim: 0.4 },
        },
      ];
    } finally {
      child.kill();
      await once(child, 'close');
    }
  };
  return {
    name: `dev-${awards}`,
    code: ['src/astro', 'src/build', 'src/issue'],
    rounds,
    awards,
    measure,
  };
}

interface Edit {
  readonly file: string;
  readonly page: string;
  readonly round: number;
}

async function saveAndWait(child: ChildProcess, { file, page, round }: Edit): Promise<Spent> {
  const words = `Saved for the ${round + 1}. time, at ${process.pid}.`;
  const text = readFileSync(file, 'utf8').replace(/^narrative: (\|\n( .*\n|\n)*|.*\n)/m, '');
  const [cpu, wall] = [processorSeconds(child.pid ?? 0), performance.now()];
  writeFileSync(file, `${text}narrative: ${words}\n`);
  await untilIn(page, words);
  const passed = (performance.now() - wall) / 1000;
  await untilAtRest(child);
  return { cpu: processorSeconds(child.pid ?? 0) - cpu, wall: passed, memory: 0 };
}

async function startDev(root: string): Promise<{ child: ChildProcess; url: string }> {
  const words = ['src/astro/run.ts', 'dev', '--port', '0'];
  const child = spawn(process.execPath, words, { cwd: root, env: { ...ENVIRONMENT, NO_COLOR: '1' } });
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const url = await until(() => {
    if (child.exitCode !== null) throw new Error(`The development server ended:\n${output}`);
    return /http:\/\/localhost:\d+/.exec(output)?.[0];
  });
  return { child, url };
}

function untilIn(page: string, words: string): Promise<true> {
  return until(async () => {
    const text = await fetch(page)
      .then((answer) => answer.text())
      .catch(() => '');
    return text.includes(words) || undefined;
  });
}

async function untilAtRest({ pid = 0 }: ChildProcess): Promise<void> {
  for (let before = -1; ; ) {
    const now = processorSeconds(pid);
    if (now - before < 0.02) return;
    before = now;
    await sleep(REST);
  }
}

/** Asks again and again until there is something. */
async function until<Value>(ask: () => Promise<Value | undefined> | Value | undefined): Promise<Value> {
  for (const began = performance.now(); performance.now() - began < PATIENCE; ) {
    const value = await ask();
    if (value !== undefined) return value;
    await sleep(100);
  }
  throw new Error(`It did not come about in ${PATIENCE / 1000} seconds.`);
}
