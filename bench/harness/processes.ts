import { readdirSync, readFileSync } from 'node:fs';

/** What the kernel says of running processes; Linux only. */

/** Of /proc. */
const TICKS_PER_SECOND = 100;
const PAGE = 4096;
const MEGABYTE = 1024 * 1024;

/** A process and all that it has started and that still run. */
export function treeOf(pid: number): number[] {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return [pid, ...children.flatMap(treeOf)];
  } catch {
    return []; // it has ended meanwhile
  }
}

/** Megabytes that a process and those below it hold in memory together; what they share counts for each. */
export function residentMegabytes(pid: number): number {
  const pages = treeOf(pid).map((each) => Number(read(`/proc/${each}/statm`).split(' ')[1] ?? 0));
  return (sum(pages) * PAGE) / MEGABYTE;
}

/** Seconds of processor time that a process, those below it, and those that ended below it have had. */
export function processorSeconds(pid: number): number {
  const ticks = treeOf(pid).map((each) => {
    const fields = read(`/proc/${each}/stat`)
      .replace(/^.*\) /, '')
      .split(' ');
    return sum(fields.slice(11, 15).map(Number));
  });
  return sum(ticks) / TICKS_PER_SECOND;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((all, each) => all + each, 0);
}
