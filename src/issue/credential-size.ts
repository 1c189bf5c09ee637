import { achievementDocument } from '../credential/achievement.ts';
import { openBadgeCredential } from '../credential/open-badge-credential.ts';
import { type Problem, problem } from '../errors/index.ts';
import type { Achievement } from '../model/achievement.ts';
import type { Award } from '../model/award.ts';
import type { LearnerRecord } from '../model/record.ts';
import type { Site } from '../model/site.ts';
import { boundedCopy } from '../verify/bounded-copy.ts';
import { DOCUMENT_LIMITS } from '../verify/limits.ts';
import { unsignedDocuments } from './issue-endorsements.ts';
import { unsignedRecord } from './issue-records.ts';

/** What a signature adds: an object, its five texts and its value. */
const PROOF_VALUES = 8;

/** What a credential has besides its achievement and what its award's file says: names, dates, status, issuer. */
const FRAME_VALUES = 60;

/** Achievements and awards whose badges have more in them than verifiers read, each told at its longest list. */
export function sizeProblems(site: Site): Problem[] {
  const large = [...site.achievements.values()].filter((achievement) => !fitsAlone(site, achievement));
  const ids = new Set(large.map(({ id }) => id));
  const awards = site.awards.filter((award) => !ids.has(award.achievement) && !fits(site, award));
  return [
    ...large.map((each) => tooLarge(each, ['alignments', 'results', 'related', 'tags', 'otherIdentifiers'])),
    ...awards.map((each) => tooLarge(each, ['evidence', 'results'])),
    ...site.records
      .filter((record) => awards.length === 0 && !recordFits(site, record))
      .map(({ file }) => problem('record/too-large', undefined, { file, path: ['name'] })),
  ];
}

function fitsAlone(site: Site, achievement: Achievement): boolean {
  const values = DOCUMENT_LIMITS.values - FRAME_VALUES;
  return boundedCopy(achievementDocument(site, achievement), { ...DOCUMENT_LIMITS, values }).ok;
}

function fits(site: Site, award: Award): boolean {
  const values = DOCUMENT_LIMITS.values - PROOF_VALUES;
  const endorsed = unsignedDocuments(site, award);
  const carried = endorsed.award.length + endorsed.achievement.length + endorsed.issuer.length;
  const left = values - carried * PROOF_VALUES;
  return boundedCopy(openBadgeCredential(site, award, endorsed), { ...DOCUMENT_LIMITS, values: left }).ok;
}

function recordFits(site: Site, record: LearnerRecord): boolean {
  const own = site.awards.filter(({ id }) => record.awards.includes(id));
  const badges = own.map((award) => openBadgeCredential(site, award, unsignedDocuments(site, award)));
  const values = DOCUMENT_LIMITS.values - (badges.length + 1) * PROOF_VALUES;
  return boundedCopy(unsignedRecord(site, record, badges), { ...DOCUMENT_LIMITS, values }).ok;
}

function tooLarge<Thing extends { readonly file: string }>(
  thing: Thing,
  fields: readonly (keyof Thing & string)[],
): Problem {
  const lengths = fields.map((field) => ({ field, count: lengthOf(thing[field]) }));
  const [longest] = lengths.sort((a, b) => b.count - a.count);
  const { field, count } = longest ?? { field: '', count: 0 };
  const { items, values } = DOCUMENT_LIMITS;
  return problem(
    'credential/too-large',
    { field, count, items, values },
    { file: thing.file, path: [field] },
  );
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}
