import type { Definitions } from './definition.ts';

/** Sites that several machines build together. */
export const shardErrors = {
  'shard/malformed': (v: { found: string }) => [
    `"${v.found}" is no part of a whole`,
    'Write which part of how many: --shard 3/8.',
  ],
  'shard/needs-key': () => [
    'parts of a preview do not fit together: each is signed with a key that is thrown away',
    'Give every machine the same signing key, or build the preview on one machine.',
  ],
  'shard/none': (v: { folder: string }) => [
    `there is no finished shard in ${v.folder}`,
    'Build it again: npx lanyard build --shard K/N. A build that was interrupted leaves none.',
  ],
  'shard/other-key': (v: { folder: string }) => [
    `the shard in ${v.folder} was built with another signing key, or was changed since`,
    'Give this machine and those of the shards the same key, and build the shard again. Nothing of it is published.',
  ],
  'shard/other-sources': (v: { folder: string; commit: string; here: string }) => [
    `the shard in ${v.folder} was built of something else: ${commitText(v.commit)}; here it is ${commitText(v.here)}`,
    'Content, program, clock (SOURCE_DATE_EPOCH or the commit) and LANYARD_ variables have to be the same on every machine. Build the shard again.',
  ],
  'shard/other-split': (v: { folder: string; of: number; expected: number }) => [
    `the shard in ${v.folder} is one of ${v.of}, and the first one of ${v.expected}`,
    'Merge the parts of one whole only, and remove those of an earlier split.',
  ],
  'shard/missing': (v: { missing: readonly number[]; of: number }) =>
    v.of === 0
      ? ['there is no shard to merge', 'Build them first: npx lanyard build --shard 1/4, and so on.']
      : [
          `of ${v.of} shards, ${v.missing.length === 1 ? 'one is' : `${v.missing.length} are`} missing: ${v.missing.slice(0, 20).join(', ')}`,
          `Build what is missing: npx lanyard build --shard ${v.missing[0]}/${v.of}.`,
        ],
  'shard/twice': (v: { part: number; folders: readonly string[] }) => [
    `shard ${v.part} is there ${v.folders.length} times: ${v.folders.join(', ')}`,
    'Name each part once.',
  ],
  'shard/not-written': (v: { folder: string; code: string }) => [
    `the shard in ${v.folder} could not be written (${v.code})`,
    'Make room on the disk, or give yourself the right to write there, and build it again.',
  ],
  'shard/damaged': (v: { file: string }) => [
    `${v.file} is not as its shard has written it`,
    'Copy the shard again, or build it again. Nothing of it is published.',
  ],
} satisfies Definitions;

function commitText(commit: string): string {
  return commit === '' ? 'content that is in no commit' : `commit ${commit.slice(0, 12)}`;
}
