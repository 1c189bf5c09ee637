import { askGit } from '../../../files/git.ts';
import { isId } from '../../../lib/slug.ts';
import type { AwardId } from '../../../model/id.ts';
import { statusIndexOf } from '../../../model/status-index.ts';

/** No more branches are looked at. */
const MOST_BRANCHES = 100;

/**
 * The places within status lists that awards on other branches will take when they are merged, as far as git knows them
 * here, without the awards that are `here` too. In which list they are is in their files, which nobody reads for it. Two
 * imports on two branches would else meet on a place, a few in a hundred times.
 */
export function placesElsewhere(root: string, here: ReadonlySet<string>): ReadonlySet<number> {
  const heads = askGit(root, 'for-each-ref', '--format=%(objectname)', 'refs/heads', 'refs/remotes') ?? '';
  const commits = [...new Set(heads.split('\n').filter(Boolean))].slice(0, MOST_BRANCHES);
  const files = commits.flatMap((commit) => awardFiles(root, commit));
  const ids = new Set(files.map((file) => file.replace(/^.*\/|\.ya?ml$/g, '')));
  return new Set(
    [...ids].filter((id) => isId(id) && !here.has(id)).map((id) => statusIndexOf(id as AwardId)),
  );
}

function awardFiles(root: string, commit: string): string[] {
  const names = askGit(root, 'ls-tree', '-r', '-z', '--name-only', commit, '--', 'content/awards') ?? '';
  return names.split('\0').filter((name) => /\.ya?ml$/.test(name));
}
