import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { LiveServer } from './live-server.ts';

/** How many seconds of processor time a server has spent so far, with all processes of its own. */
export function spentBy({ group }: LiveServer): number {
  if (group === undefined) {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  }
  return existsSync('/proc/self/stat') ? spentByProc(group) : spentByPs(group);
}

/** Ticks of user and system time stand 10 and 11 places behind the group [proc(5)], a hundred to the second. */
function spentByProc(group: number): number {
  const stats = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) =>
      statOf(name)
        .replace(/^.*\) /s, '')
        .split(' '),
    );
  const own = stats.filter(([, , of]) => Number(of) === group);
  return own.reduce((sum, fields) => sum + Number(fields[11]) + Number(fields[12]), 0) / 100;
}

/** Processes come and go while they are looked at. */
function statOf(process: string): string {
  try {
    return readFileSync(`/proc/${process}/stat`, 'latin1');
  } catch {
    return '';
  }
}

/** The same where there is no /proc: minutes, seconds and hundredths. */
function spentByPs(group: number): number {
  const lines = execFileSync('ps', ['-A', '-o', 'pgid=,time='], { encoding: 'utf8' }).split('\n');
  const own = lines.map((line) => line.trim().split(/\s+/)).filter(([of]) => Number(of) === group);
  return own.reduce((sum, [, time = '']) => sum + seconds(time), 0);
}

function seconds(time: string): number {
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
