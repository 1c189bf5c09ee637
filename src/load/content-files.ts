import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type Problem, problem } from '../errors/index.ts';
import { byCodePoint } from '../lib/code-point-order.ts';
import { unreadable } from './read-file.ts';

/** Every file below `content/` that may be read. */
export interface ContentFiles {
  /** Relative to the project, with forward slashes, in code-point order. */
  readonly files: readonly string[];
  /** Links that lead out: reported once, where they stand. */
  readonly refused: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Lists `content/` below a project's root. Links that leave it, and linked folders, are refused; dot files are passed over. */
export async function listContentFiles(root: string): Promise<ContentFiles> {
  const entries = await listContent(root);
  const problems = entries.filter((entry) => typeof entry !== 'string');
  return {
    files: entries.filter((entry) => typeof entry === 'string').sort(byCodePoint),
    refused: new Set(problems.flatMap(({ file }) => file ?? [])),
    problems,
  };
}

/** A file that may be read, or why one, or a folder, may not. */
type Entry = string | Problem;

async function listContent(root: string): Promise<Entry[]> {
  const base = await realpath(join(root, 'content')).catch(() => undefined);
  if (base === undefined) return [];
  if (isInside(base, await realpath(root))) return walkFolder({ root, base }, 'content');
  return [problem('content/outside', undefined, { file: 'content' })];
}

interface Walk {
  readonly root: string;
  /** The real path of `content/`. */
  readonly base: string;
}

async function walkFolder(walk: Walk, folder: string): Promise<Entry[]> {
  const entries = await readdir(join(walk.root, folder), { withFileTypes: true }).catch((error: unknown) =>
    unreadable(folder, error),
  );
  if (!Array.isArray(entries)) return [entries];
  return (await Promise.all(entries.map((entry) => visit(walk, `${folder}/${entry.name}`, entry)))).flat();
}

async function visit(walk: Walk, file: string, entry: Dirent): Promise<Entry[]> {
  if (entry.name.startsWith('.')) return [];
  if (entry.isDirectory()) return walkFolder(walk, file);
  if (entry.isSymbolicLink()) return [await followLink(walk, file)];
  return [
    entry.isFile() ? file : problem('content/unreadable', { reason: 'it is no ordinary file' }, { file }),
  ];
}

async function followLink(walk: Walk, file: string): Promise<Entry> {
  const target = await realpath(join(walk.root, file)).catch(() => undefined);
  if (target === undefined) return problem('content/broken-link', undefined, { file });
  if (!isInside(target, walk.base)) return problem('content/outside', undefined, { file });
  return (await stat(target)).isFile() ? file : problem('content/linked-folder', undefined, { file });
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}
