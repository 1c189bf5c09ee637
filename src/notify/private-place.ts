import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { usageFault } from '../errors/fault.ts';
import { askGit } from '../files/git.ts';

/** Folders of a project whose files are published or committed, whatever git ignores. */
const PUBLISHED = ['public', 'dist', 'content', 'src'];

/**
 * Refuses a place for addresses from which they could be published: in a published folder of the project, or in its
 * repository where git does not ignore it. The file need not be there yet.
 */
export function refusePublicPlace(root: string, file: string): void {
  const place = realPlace(resolve(file));
  const project = realPlace(root);
  const inProject = pathInside(project, place);
  const folder = PUBLISHED.find((name) => inProject === name || inProject?.startsWith(name + sep));
  if (folder !== undefined) throw usageFault('notify/published-folder', { file, folder });
  const top = askGit(project, 'rev-parse', '--show-toplevel')?.replace(/\n$/, '');
  if (pathInside(top === undefined ? project : realPlace(top), place) === undefined) return;
  // Exit code 1 of git, undefined here: not ignored, or tracked all the same.
  const isIgnored = top !== undefined && askGit(project, 'check-ignore', '-q', '--', place) !== undefined;
  if (!isIgnored) throw usageFault('notify/kept-in-git', { file });
}

/** A path without symbolic links, as far as it exists. */
function realPlace(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPlace(parent), basename(path));
  }
}

/** A path relative to the folder it is inside; undefined where the path is elsewhere. */
function pathInside(folder: string, path: string): string | undefined {
  const inside = relative(folder, path);
  const isOutside = inside === '..' || inside.startsWith(`..${sep}`) || resolve(inside) === inside;
  return isOutside ? undefined : inside;
}
