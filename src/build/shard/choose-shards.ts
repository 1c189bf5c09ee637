import { LanyardError, type Problem, problem } from '../../errors/index.ts';
import type { Seal } from '../cache/seal.ts';
import { type BuiltShard, readShard, type ShardRecord } from './built-shard.ts';

/** What all shards of a merge have to be made from. */
type Expected = Pick<ShardRecord, 'madeFrom' | 'commit'>;

/** The shards in some folders, if they are all the parts of one whole. Throws LanyardError that names every fault. */
export function chooseShards(folders: readonly string[], seal: Seal, expected: Expected): BuiltShard[] {
  const found = folders.map((folder) => ({ folder, ...readShard(folder, seal) }));
  const shards = found.flatMap((each) => (each.kind === 'shard' ? [each.shard] : []));
  const unreadable = found.flatMap(({ folder, kind }) => {
    if (kind === 'shard') return [];
    return [problem(kind === 'none' ? 'shard/none' : 'shard/other-key', { folder })];
  });
  const problems = [...unreadable, ...shards.flatMap((shard) => sourceProblems(shard, expected))];
  const all = problems.length > 0 ? problems : partProblems(shards);
  if (all.length > 0) throw new LanyardError(all);
  return shards;
}

function sourceProblems({ folder, madeFrom, commit }: BuiltShard, expected: Expected): Problem[] {
  if (madeFrom === expected.madeFrom) return [];
  return [problem('shard/other-sources', { folder, commit, here: expected.commit })];
}

/** What is missing, twice, or of another split. */
function partProblems(shards: readonly BuiltShard[]): Problem[] {
  const of = shards[0]?.of ?? 0;
  const others = shards.filter((shard) => shard.of !== of);
  if (others.length > 0)
    return others.map((shard) =>
      problem('shard/other-split', { folder: shard.folder, of: shard.of, expected: of }),
    );
  const byPart = Map.groupBy(shards, ({ part }) => part);
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((part) => !byPart.has(part));
  return [
    ...(missing.length > 0 || of === 0 ? [problem('shard/missing', { missing, of })] : []),
    ...[...byPart].flatMap(([part, same]) =>
      same.length > 1 ? [problem('shard/twice', { part, folders: same.map(({ folder }) => folder) })] : [],
    ),
  ];
}
