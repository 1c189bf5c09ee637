import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { usageFault } from '../../../errors/fault.ts';
import { askGit } from '../../../files/git.ts';
import { digestOf } from '../../../files/journal.ts';
import { readProjectFile } from '../../../files/project-file.ts';
import type { Step } from '../../../files/step.ts';
import type { DateTime } from '../../../lib/date-time.ts';
import { parseJson } from '../../../lib/json.ts';
import type { PlannedAward } from './plan-row.ts';

/** Where it is kept what an import wrote; no roster, no name and no address is in it. */
const FOLDER = '.lanyard/imports';

/** A file that an import wrote, and the SHA-256 of what it wrote. */
type WrittenFile = Readonly<Record<'file' | 'digest', string>>;

/** The step that keeps what an import writes, and the name by which it can be undone. */
export function recordStep(awards: readonly PlannedAward[], now: DateTime): { run: string; step: Step } {
  const [first] = awards;
  const run = `${now.slice(0, 10)}-${first?.id.slice(0, 6) ?? ''}`;
  const files: WrittenFile[] = awards.map(({ file, text }) => ({ file, digest: digestOf(text) }));
  return { run, step: { kind: 'create', file: recordFile(run), text: `${JSON.stringify({ files })}\n` } };
}

/** The files of an import that can be taken away again, and why each of the others cannot. */
export interface UndoPlan {
  readonly steps: readonly Step[];
  readonly kept: readonly { readonly file: string; readonly reason: string }[];
}

/** What undoing an import would do: files that are as they were written, and that nobody else can have seen. */
export function planUndo(root: string, run: string): UndoPlan {
  if (!/^[\w-]+$/.test(run) || !existsSync(join(root, recordFile(run)))) {
    throw usageFault('roster/no-such-run', { run });
  }
  const record = readProjectFile(root, recordFile(run));
  const files = filesIn(record).filter(({ file }) => existsSync(join(root, file)));
  const read = files.map((each) => ({ ...each, before: readProjectFile(root, each.file) }));
  const judged = read.map((each) => ({ ...each, reason: reasonToKeep(root, each) }));
  const steps: Step[] = judged
    .filter(({ reason }) => reason === undefined)
    .map(({ file, before }) => ({ kind: 'remove', file, before }));
  const kept = judged.flatMap(({ file, reason }) => (reason === undefined ? [] : [{ file, reason }]));
  const isDone = kept.length === 0;
  return {
    steps: isDone ? [...steps, { kind: 'remove', file: recordFile(run), before: record }] : steps,
    kept,
  };
}

function recordFile(run: string): string {
  return `${FOLDER}/${run}.json`;
}

function filesIn(record: string): WrittenFile[] {
  const { files } = Object(parseJson(record)) as { files?: unknown };
  return (Array.isArray(files) ? files : []).filter(
    ({ file, digest }: WrittenFile) =>
      typeof digest === 'string' && /^content\/awards\/(?:[a-z0-9_-]+\/){1,4}[a-z0-9_-]+\.yaml$/.test(file),
  );
}

function reasonToKeep(
  root: string,
  { file, digest, before }: WrittenFile & { before: string },
): string | undefined {
  if (digestOf(before) !== digest) return 'it was changed since';
  if (askGit(root, 'log', '--all', '-1', '--format=%H', '--', file)?.trim())
    return 'git has it in its history';
  const id = file.replace(/^.*\/|\.yaml$/g, '');
  const isBuilt = ['html', 'jsonld'].some((end) => existsSync(join(root, 'dist/badges', `${id}.${end}`)));
  return isBuilt || existsSync(join(root, 'dist/badges', id)) ? 'the site in dist/ has its badge' : undefined;
}
