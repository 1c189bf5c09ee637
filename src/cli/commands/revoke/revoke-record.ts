import { usageFault } from '../../../errors/fault.ts';
import { EXIT, LanyardError } from '../../../errors/index.ts';
import { readProjectFile } from '../../../files/project-file.ts';
import { carryOut } from '../../../files/transaction.ts';
import { nearest } from '../../../lib/edit-distance.ts';
import { setYamlValues } from '../../../load/edit-yaml.ts';
import { checkYaml } from '../../../load/read-content-file.ts';
import { type LearnerRecord, recordFileSchema } from '../../../model/record.ts';
import type { Site } from '../../../model/site.ts';
import type { CommandResult } from '../../command-result.ts';
import type { Context } from '../../terminal.ts';

/** The learner record that a name means: its file, or `record:ID`; undefined where it means an award. */
export function recordNamed(name: string | undefined, { records }: Site): LearnerRecord | undefined {
  const [, id] =
    /^(?:record:|(?:.*\/)?content\/records\/(?:.*\/)?)([^/]*?)(?:\.ya?ml)?$/.exec(name ?? '') ?? [];
  if (id === undefined) return undefined;
  const found = records.find((record) => record.id === id);
  if (found) return found;
  const suggestion = nearest(
    id,
    records.map((record) => record.id),
  );
  throw usageFault('content/unknown-reference', { kind: 'record', id, suggestion, known: [] });
}

/** Says in a record's file that it no longer holds; everything else in it stays as it is. */
export function revokeRecord(
  { id, file, revoked: earlier }: LearnerRecord,
  revoked: { readonly date: string; readonly reason: string },
  { root, dryRun }: Context,
): CommandResult {
  if (earlier) throw usageFault('revoke/already-revoked', { id, date: earlier.date.slice(0, 10) }, { file });
  const before = readProjectFile(root, file);
  const after = setYamlValues(before, [{ path: ['revoked'], value: revoked }]);
  const { problems } = checkYaml(after, recordFileSchema);
  if (problems.length > 0) throw new LanyardError(problems, EXIT.usage);
  if (!dryRun) carryOut(root, [{ kind: 'replace', file, before, after }]);
  return {
    data: [dryRun ? after.trimEnd() : file],
    json: { dryRun, id, file, revoked },
    notes: [
      dryRun
        ? `Would change ${file}.`
        : 'The record is revoked; the badges in it stay as they are. Verifiers learn it when the site is published.',
    ],
    next: dryRun ? 'run it again without --dry-run' : 'commit the file and publish',
  };
}
