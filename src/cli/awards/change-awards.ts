import { EXIT, LanyardError, type Problem } from '../../errors/index.ts';
import { readProjectFile } from '../../files/project-file.ts';
import { carryOut } from '../../files/transaction.ts';
import { setYamlValues, type YamlChange } from '../../load/edit-yaml.ts';
import { checkYaml } from '../../load/read-content-file.ts';
import { type Award, type AwardFile, awardFileSchema } from '../../model/award.ts';
import type { Context } from '../terminal.ts';

/** An award's file as it is and as it will be. */
export interface EditedAward {
  readonly award: Award;
  readonly before: string;
  readonly after: string;
}

/**
 * Sets values in the files of awards and leaves the rest of them as it is: in all of them or in none.
 *
 * @param check what is wrong with an award once it is changed, besides its shape. Throws LanyardError where anything is.
 */
export function changeAwards(
  awards: readonly Award[],
  changesOf: (award: Award) => readonly YamlChange[],
  check: (award: Award, data: AwardFile) => readonly Problem[],
  { root, dryRun }: Context,
): readonly EditedAward[] {
  const files = awards.map((award) => {
    const before = readProjectFile(root, award.file);
    return { award, before, after: setYamlValues(before, changesOf(award)) };
  });
  const wrong = files.flatMap(({ award, after }) => {
    const { data, problems } = checkYaml(after, awardFileSchema);
    return data ? check(award, data) : problems;
  });
  if (wrong.length > 0) throw new LanyardError(wrong, EXIT.usage);
  if (!dryRun) {
    carryOut(
      root,
      files.map(({ award: { file }, before, after }) => ({ kind: 'replace', file, before, after })),
    );
  }
  return files;
}
