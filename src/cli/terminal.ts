import { resolve } from 'node:path';
import { statedMoment } from '../build/clock.ts';
import { usageFault } from '../errors/fault.ts';
import { reasonOf } from '../files/file-reason.ts';
import { type DateTime, fromMilliseconds } from '../lib/date-time.ts';
import { visibleJson } from '../lib/unseen.ts';
import type { CommandResult } from './command-result.ts';

/** Flags that every command takes. */
export interface GlobalOptions {
  readonly root?: string;
  readonly json?: boolean;
  readonly dryRun?: boolean;
}

/** What a command may know about where it runs. */
export interface Context {
  /** The project's folder, absolute. */
  readonly root: string;
  readonly now: DateTime;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether there is somebody to ask. */
  readonly interactive: boolean;
  readonly dryRun: boolean;
  /** How wide the terminal is on which data is shown; undefined where it goes elsewhere. */
  readonly columns: number | undefined;
}

/** The context of this process: `--root`, the clock (SOURCE_DATE_EPOCH, else the present), the terminal. */
export function contextOf(options: GlobalOptions): Context {
  return {
    root: rootOf(options.root),
    now: statedMoment(process.env) ?? fromMilliseconds(Date.now()),
    env: process.env,
    interactive: Boolean(process.stdin.isTTY && process.stderr.isTTY && !options.json),
    dryRun: options.dryRun === true,
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  };
}

function rootOf(folder = '.'): string {
  try {
    return resolve(folder);
  } catch (error) {
    throw usageFault('command/unreadable', { file: folder, reason: reasonOf(error) });
  }
}

/** Prints a result: data on standard output, everything else on standard error. */
export function print(result: CommandResult, options: GlobalOptions): void {
  if (options.json) writeOut(`${visibleJson(result.json)}\n`);
  else for (const line of result.data) writeOut(`${line}\n`);
  if (!options.json) {
    for (const note of result.notes) writeError(`${note}\n`);
    if (result.next !== undefined) writeError(`Next: ${result.next}\n`);
  }
  process.exitCode = result.exitCode ?? 0;
}

/** Data, on standard output. */
export function writeOut(text: string): void {
  process.stdout.write(text);
}

/** Words for people, on standard error. */
export function writeError(text: string): void {
  process.stderr.write(text);
}

/** Whether standard error shows colour: a terminal does, unless NO_COLOR is set; FORCE_COLOR is honoured too. */
export function hasColor(): boolean {
  return process.stderr.isTTY
    ? process.stderr.hasColors()
    : Boolean(process.env.FORCE_COLOR && !process.env.NO_COLOR);
}
