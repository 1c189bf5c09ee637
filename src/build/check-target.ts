import { accessSync, constants, lstatSync, readFileSync, type Stats, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { invalidFault } from '../errors/fault.ts';
import { WORK_FOLDER } from './staging.ts';

/**
 * Refuses, before any work, a project or an output folder with which a build cannot end: a new site is put in the
 * place of the old one by renaming folders, which leads neither to another disk nor over a mount. Throws LanyardError.
 */
export function checkTarget(root: string, target: string): void {
  const sign = /[#?%]/.exec(root)?.[0];
  if (sign !== undefined) throw invalidFault('build/project-path', { root, sign });
  const fault = faultOf(root, target.replace(/[/\\]+$/, ''));
  if (fault) throw invalidFault('build/output-folder', { folder: relative(root, target) || '.', ...fault });
}

interface TargetFault {
  readonly why: string;
  readonly mend: string;
}

const ELSEWHERE = 'Build where the folder is an ordinary one, and copy or upload what is in it afterwards.';

function faultOf(root: string, target: string): TargetFault | undefined {
  if (`${root}${sep}`.startsWith(`${target}${sep}`))
    return { why: 'holds the project itself', mend: 'Give "outDir" a folder of its own, as ./dist.' };
  const found = statsOf(target, lstatSync);
  if (found?.isSymbolicLink()) return { why: 'is a symbolic link', mend: `Remove the link. ${ELSEWHERE}` };
  if (found && !found.isDirectory())
    return { why: 'is a file', mend: 'Move it away: a folder is made in its place.' };
  if (found && isMount(target)) return { why: 'is a mount of its own', mend: ELSEWHERE };
  return diskFault(root, target);
}

function diskFault(root: string, target: string): TargetFault | undefined {
  const work = join(root, WORK_FOLDER);
  const [own, above] = [statsOf(work, statSync), nearestFolder(dirname(target))];
  if (own && !own.isDirectory())
    return {
      why: `cannot be made: ${WORK_FOLDER} is a file`,
      mend: `Remove ${WORK_FOLDER}; builds work in it.`,
    };
  if ((own ?? nearestFolder(root).stats).dev !== above.stats.dev)
    return {
      why: `is on another disk than ${WORK_FOLDER}, where the site is built`,
      mend: `Keep both on one disk: ${WORK_FOLDER} may be removed, and is made anew beside the project’s files.`,
    };
  return isWritable(above.folder)
    ? undefined
    : {
        why: 'cannot be made: its folder may not be written to',
        mend: 'Give yourself the right to write there.',
      };
}

function statsOf(path: string, stat: (path: string) => Stats): Stats | undefined {
  try {
    return stat(path);
  } catch {
    return undefined;
  }
}

function nearestFolder(folder: string): { readonly folder: string; readonly stats: Stats } {
  const stats = statsOf(folder, statSync);
  return stats ? { folder, stats } : nearestFolder(dirname(folder));
}

/** Whether a folder is where something is mounted: another disk, or, where the system tells, a part of the same. */
function isMount(folder: string): boolean {
  if (statSync(folder).dev !== statSync(dirname(folder)).dev) return true;
  try {
    const mounts = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
    return mounts.some((line) => line.split(' ')[4]?.replaceAll('\\040', ' ') === folder);
  } catch {
    return false;
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
