import type { Assembled, Content } from './content.ts';
import type { StatusIndex } from './id.ts';
import { checkReference } from './reference.ts';
import type { Tombstone } from './tombstone.ts';

/** The tombstones whose files are right, in order of path. */
export function assembleTombstones({ tombstones, issuers }: Content): Assembled<readonly Tombstone[]> {
  return {
    value: tombstones.flatMap(({ file, data }) =>
      data ? [{ ...data, statusIndex: data.statusIndex as StatusIndex, file }] : [],
    ),
    problems: tombstones.flatMap(({ file, data, rightFields = data }) => {
      const place = { file, path: ['issuer'] };
      return checkReference('issuer', rightFields?.issuer, issuers, place) ?? [];
    }),
  };
}
