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
  const walk: Walk = { root, base: '', files: [], refused: new Set(), problems: [] };
  const base = await realpath(join(root, 'content')).catch(() => undefined);
  if (base !== undefined && isInside(base, await realpath(root))) {
    await walkFolder({ ...walk, base }, 'content');
  } else if (base !== undefined) {
    walk.problems.push(problem('content/outside', undefined, { file: 'content' }));
  }
  walk.files.sort(byCodePoint);
  return walk;
}

interface Walk {
  readonly root: string;
  /** The real path of `content/`. */
  readonly base: string;
  readonly files: string[];
  readonly refused: Set<string>;
  readonly problems: Problem[];
}

async function walkFolder(walk: Walk, folder: string): Promise<void> {
  const entries = await readdir(join(walk.root, folder), { withFileTypes: true }).catch((error: unknown) => {
    refuse(walk, unreadable(folder, error));
    return [];
  });
  await Promise.all(entries.map((entry) => visit(walk, `${folder}/${entry.name}`, entry)));
}

async function visit(walk: Walk, file: string, entry: Dirent): Promise<void> {
  if (entry.name.startsWith('.')) return;
  if (entry.isDirectory()) await walkFolder(walk, file);
  else if (entry.isSymbolicLink()) await followLink(walk, file);
  else if (entry.isFile()) walk.files.push(file);
  else refuse(walk, problem('content/unreadable', { reason: 'it is no ordinary file' }, { file }));
}

async function followLink(walk: Walk, file: string): Promise<void> {
  const target = await realpath(join(walk.root, file)).catch(() => undefined);
  if (target === undefined) refuse(walk, problem('content/broken-link', undefined, { file }));
  else if (!isInside(target, walk.base)) refuse(walk, problem('content/outside', undefined, { file }));
  else if ((await stat(target)).isFile()) walk.files.push(file);
  else refuse(walk, problem('content/linked-folder', undefined, { file }));
}

function refuse(walk: Walk, found: Problem): void {
  walk.problems.push(found);
  if (found.file !== undefined) walk.refused.add(found.file);
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}
