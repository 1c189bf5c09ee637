import { type Problem, problem } from '../../../errors/index.ts';
import { askGit } from '../../../files/git.ts';
import { checkYaml } from '../../../load/read-content-file.ts';
import { awardFileSchema } from '../../../model/award.ts';
import type { AwardId } from '../../../model/id.ts';
import { statusIndexOf } from '../../../model/status-index.ts';
import { tombstoneFileSchema } from '../../../model/tombstone.ts';

/** A content file at some revision. */
export interface ContentText {
  readonly file: string;
  readonly text: string;
}

const AWARD = /^content\/awards\/(?:.+\/)?([^/]+)\.ya?ml$/;

/** Awards of a commit that are not in the working tree. */
export function goneAwards(root: string, commit: string, present: readonly string[]): ContentText[] {
  // Without --full-tree, paths are relative to the folder that git runs in.
  const listed = askGit(root, 'ls-tree', '-r', '-z', '--name-only', commit, '--', 'content/awards') ?? '';
  const ids = new Set(present.map(awardIdOf));
  return listed
    .split('\0')
    .filter((file) => AWARD.test(file) && !ids.has(awardIdOf(file)))
    .map((file) => ({ file, text: askGit(root, 'show', `${commit}:./${file}`) ?? '' }));
}

/** The places in status lists of which tombstones speak. */
export function erasedPlaces(tombstones: readonly ContentText[]): ReadonlySet<number> {
  return new Set(
    tombstones.flatMap(({ text }) => checkYaml(text, tombstoneFileSchema).data?.statusIndex ?? []),
  );
}

/** Whether an award is gone because it was erased: its place in the status list is among those of tombstones. */
export function isErased({ file, text }: ContentText, places: ReadonlySet<number>): boolean {
  const stated = checkYaml(text, awardFileSchema).data?.statusIndex;
  return places.has(stated ?? statusIndexOf(awardIdOf(file) as AwardId));
}

/**
 * What the disappearance of awards means to those who hold them. A new file with the same text or the same hashed
 * recipient as a gone one is taken for the same award under another name.
 */
export function disappearances(gone: readonly ContentText[], added: readonly ContentText[]): Problem[] {
  return gone.map((old) => {
    const id = awardIdOf(old.file);
    const renamed = added.find(({ text }) => text === old.text || sameHash(text, old.text));
    return renamed
      ? problem('check/renamed', { from: id, to: awardIdOf(renamed.file) }, { file: renamed.file })
      : problem('check/removed', { id }, { file: old.file });
  });
}

function sameHash(one: string, other: string): boolean {
  const [hash] = /sha256\$[0-9a-f]{64}/i.exec(one) ?? [];
  return hash !== undefined && other.includes(hash);
}

function awardIdOf(file: string): string {
  return AWARD.exec(file)?.[1] ?? '';
}
