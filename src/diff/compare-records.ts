import { isDeepStrictEqual } from 'node:util';
import { counted } from '../lib/counted.ts';
import type { LearnerRecord } from '../model/record.ts';
import type { Site } from '../model/site.ts';
import type { RecordChange } from './changes.ts';

/** What happens to learner records, in order of id. Never an address nor its hash. */
export function compareRecords(before: Site | undefined, after: Site): RecordChange[] {
  const [old, fresh] = [byId(before), byId(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].sort().flatMap((id) => {
    const [was, is] = [old.get(id), fresh.get(id)];
    const shown = is ?? was;
    if (!shown || isDeepStrictEqual(was, is)) return [];
    const { name, awards, given, visibility } = shown;
    const holds = counted(awards.length + given.credentials.length, 'badge');
    return [{ id, name, holds, visibility, change: changeOf(was, is) }];
  });
}

function byId(site: Site | undefined): ReadonlyMap<string, LearnerRecord> {
  return new Map(site?.records.map((each) => [each.id, each]));
}

function changeOf(was: LearnerRecord | undefined, is: LearnerRecord | undefined): RecordChange['change'] {
  if (!is) return 'removed';
  if (!was) return 'added';
  return is.revoked && !was.revoked ? 'revoked' : 'changed';
}
