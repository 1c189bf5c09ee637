import { posix } from 'node:path';
import { type Problem, problem } from '../errors/index.ts';
import { nearest } from '../lib/edit-distance.ts';
import type { BesideFile, EndorsementFile, GivenFiles } from '../model/endorsement.ts';
import type { RecordFile, RecordGiven } from '../model/record.ts';
import type { ContentFiles } from './content-files.ts';
import { leavesFolder } from './load-image.ts';
import type { ReadFile } from './read-content-file.ts';
import { readBytes, SIZE_LIMITS } from './read-file.ts';

/** An endorsement's file with the signed document and the keys that it names, or with what is wrong with those. */
export function addGiven(
  root: string,
  file: ReadFile<EndorsementFile>,
  content: ContentFiles,
): ReadFile<EndorsementFile> & { readonly given?: GivenFiles | undefined } {
  const { file: name, keys: keysName } = file.data ?? file.rightFields ?? {};
  if (name === undefined) return file;
  const signed = readBeside(root, { by: file.file, path: ['file'], name }, content);
  const keys =
    keysName === undefined
      ? undefined
      : readBeside(root, { by: file.file, path: ['keys'], name: keysName }, content);
  const problems = [...file.problems, ...(signed.problems ?? []), ...(keys?.problems ?? [])];
  const given = signed.read && { signed: signed.read, keys: keys?.read };
  return { ...file, problems, given };
}

/** A record's file with the badges and keys of others that it names, or with what is wrong with those. */
export function addRecordGiven(
  root: string,
  file: ReadFile<RecordFile>,
  content: ContentFiles,
): ReadFile<RecordFile> & { readonly given: RecordGiven } {
  const { credentials = [], keys = [] } = file.data ?? file.rightFields ?? {};
  const readAll = (field: string, names: readonly string[]) =>
    names.map((name, at) => ({
      at,
      ...readBeside(root, { by: file.file, path: [field, at], name }, content),
    }));
  const [badges, documents] = [readAll('credentials', credentials), readAll('keys', keys)];
  return {
    ...file,
    problems: [...file.problems, ...[...badges, ...documents].flatMap(({ problems = [] }) => problems)],
    given: {
      credentials: badges.flatMap(({ at, read }) => (read ? [{ ...read, at }] : [])),
      keys: documents.flatMap(({ read }) => read ?? []),
    },
  };
}

/** What names a file, and where. */
interface Naming {
  readonly by: string;
  readonly path: readonly (string | number)[];
  readonly name: string;
}

/** Reads a file that a content file names, in the same folder: whole, within bounds, and as it is. */
function readBeside(
  root: string,
  { by, path, name }: Naming,
  content: ContentFiles,
): { readonly read?: BesideFile; readonly problems?: readonly Problem[] } {
  const place = { file: by, path };
  const folder = posix.dirname(by);
  const file = posix.join(folder, name);
  if (leavesFolder(name)) return { problems: [problem('content/outside', undefined, place)] };
  if (content.refused.has(file)) return {};
  if (!content.files.includes(file)) {
    const known = content.files.filter((each) => posix.dirname(each) === folder && /\.json(ld)?$/.test(each));
    const suggestion = nearest(
      name,
      known.map((each) => posix.basename(each)),
    );
    return { problems: [problem('content/missing-file', { file: name, suggestion }, place)] };
  }
  const bytes = readBytes(root, file, SIZE_LIMITS.document);
  if ('problem' in bytes) return { problems: [{ ...bytes.problem, ...place }] };
  return { read: { file, bytes: bytes.content } };
}
