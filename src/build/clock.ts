import { usageFault } from '../errors/fault.ts';
import { askGit } from '../files/git.ts';
import { type DateTime, fromMilliseconds, parseEpoch } from '../lib/date-time.ts';

/** The moment that SOURCE_DATE_EPOCH states; undefined where it is not set. Throws LanyardError. */
export function statedMoment(env: Readonly<Record<string, string | undefined>>): DateTime | undefined {
  const stated = env['SOURCE_DATE_EPOCH'];
  if (stated === undefined || stated === '') return undefined;
  const moment = parseEpoch(stated);
  if (moment === undefined) throw usageFault('clock/malformed', { found: stated.slice(0, 40) });
  return moment;
}

/**
 * The build's clock: SOURCE_DATE_EPOCH; else the date of the last commit, so that one commit gives one site; else, where
 * content is not as it was committed, the present (milliseconds since 1970), so that what was awarded today is valid.
 */
export function buildMoment(root: string, env: NodeJS.ProcessEnv, present: number): DateTime {
  return statedMoment(env) ?? commitMoment(root) ?? fromMilliseconds(present);
}

function commitMoment(root: string): DateTime | undefined {
  if (!isCommitted(root)) return undefined;
  return parseEpoch(askGit(root, 'log', '-1', '--format=%ct')?.trim() ?? '');
}

/** Whether all of `content/` is in git as it stands here, and none of its texts is ignored. */
function isCommitted(root: string): boolean {
  if (!askGit(root, 'ls-files', '--', 'content')) return false;
  const options = ['--porcelain', '-z', '--no-renames', '--untracked-files=all', '--ignored=matching'];
  const changes = askGit(root, 'status', ...options, '--', 'content')
    ?.split('\0')
    .filter(Boolean);
  return changes?.every((line) => line.startsWith('!!') && !/(\/|\.md|\.ya?ml)$/.test(line)) ?? false;
}
