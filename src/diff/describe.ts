import { indexInList, statusListOf } from '../model/status-index.ts';
import type {
  AwardLine,
  ChangedAward,
  CollectionChange,
  EndorsementChange,
  ErasedPlace,
  SiteChanges,
} from './changes.ts';

/** One part of a summary: a heading, what it means, and a line for each thing. */
export interface Section {
  readonly title: string;
  /** Why it matters, or what to do; for people who do not know the format. */
  readonly note?: string | undefined;
  readonly weight: 'breaks' | 'careful' | 'plain';
  readonly lines: readonly SummaryLine[];
}

/** Words of a line; code is set apart in Markdown. Text from content is data, never markup. */
export type SummaryLine = readonly (string | { readonly code: string } | { readonly text: string })[];

/** A change as sections: first what decides more than awards do, then the gravest. Empty where nothing changes. */
export function describeChanges(changes: SiteChanges): Section[] {
  return [
    sensitiveSection(changes),
    ...graveSections(changes).map((each) => ({ ...each, weight: 'breaks' }) as const),
    ...carefulSections(changes).map((each) => ({ ...each, weight: 'careful' }) as const),
    ...plainSections(changes),
  ].filter(({ lines }) => lines.length > 0);
}

/** The files of a change that decide more than an award does. */
export function sensitiveSection({ sensitive }: Pick<SiteChanges, 'sensitive'>): Section {
  return {
    title: 'Look at these first',
    note: 'Whoever changes these files decides what is signed and how, more than any award does.',
    weight: 'careful',
    lines: sensitive.map(({ file, kind }) => [{ code: file }, ` (${kind})`]),
  };
}

function graveSections(changes: SiteChanges): Omit<Section, 'weight'>[] {
  const { address, removed, reinstated, unerased, keys } = changes;
  const removedKeys = keys.filter((key) => key.change === 'removed');
  return [
    {
      title: 'The site’s address changes',
      note: 'Every badge issued so far names the old address and can no longer be checked there. Keep the old site up, or do not do this.',
      lines: address ? [[{ code: address.before }, ' becomes ', { code: address.after }]] : [],
    },
    {
      title: 'Public keys are removed',
      note: 'What they signed no longer verifies. To retire a key, give it an "expires"; if it was stolen, mark it "revoked".',
      lines: removedKeys.map((key) => [{ text: key.issuer }, ': ', { code: key.publicKey }]),
    },
    {
      title: 'Awards disappear',
      note: 'Their addresses are broken for everybody who holds them. Revoke an award instead of deleting its file; do not rename it.',
      lines: removed.map(awardLine),
    },
    {
      title: 'Awards are no longer revoked',
      note: 'A revocation is for ever: verifiers may have kept it. Give a new award instead.',
      lines: reinstated.map(awardLine),
    },
    {
      title: 'Erased awards lose their tombstones',
      note: 'Copies that people kept would verify again. Bring the files back.',
      lines: unerased.map(erasedLine),
    },
  ];
}

function carefulSections({ keys, duplicates, erased, endorsements }: SiteChanges): Omit<Section, 'weight'>[] {
  const kept = keys.filter((key) => key.change !== 'removed');
  return [
    {
      title: 'Public keys',
      lines: kept.map((key) => [
        { text: key.issuer },
        ': ',
        { code: key.publicKey },
        key.change === 'expires' ? ' has another end' : ` is ${key.change}`,
      ]),
    },
    {
      title: 'Endorsements that change issued badges',
      note: 'These badges are signed anew. For new badges only, give the endorsement a "validFrom" of today; for pages only, "embed: false".',
      lines: endorsements.filter(({ badges }) => badges.length > 0).map(endorsementLine),
    },
    {
      title: 'Erased',
      note: 'Page, files and name go; copies verify as revoked, for ever. Nobody is named here, nor should a commit message.',
      lines: erased.map(erasedLine),
    },
    {
      title: 'Perhaps given twice',
      lines: duplicates.map(({ award, other }) => [...awardLine(award), ', also ', { code: other }]),
    },
  ];
}

function plainSections(changes: SiteChanges): Section[] {
  const named = (each: { id: string; name: string }): SummaryLine => [
    { text: each.name },
    ' ',
    { code: each.id },
  ];
  return [
    { title: 'New awards', weight: 'plain', lines: changes.awarded.map(awardLine) },
    {
      title: 'Revoked',
      weight: 'plain',
      lines: changes.revoked.map((each) =>
        each.reason === undefined ? awardLine(each) : [...awardLine(each), ': ', { text: each.reason }],
      ),
    },
    {
      title: 'Changed awards',
      note: 'These are signed anew. Copies that people keep show the old content, and stay valid.',
      weight: 'plain',
      lines: changes.changed.map(changedLine),
    },
    {
      title: 'Endorsements',
      weight: 'plain',
      lines: changes.endorsements.filter(({ badges }) => badges.length === 0).map(endorsementLine),
    },
    {
      title: 'Collections',
      note: 'A collection is a page that everybody sees. Open each address of another site before you agree.',
      weight: 'plain',
      lines: changes.collections.map(collectionLine),
    },
    {
      title: 'Learner records',
      note: 'Each says that all its badges are one person’s. See that its hashes were made by "lanyard record".',
      weight: 'plain',
      lines: changes.records.map(({ id, name, holds, visibility, change }) => [
        { text: name },
        `, ${holds}, ${visibility}, ${change} `,
        { code: id },
      ]),
    },
    { title: 'New achievements', weight: 'plain', lines: changes.achievementsAdded.map(named) },
    {
      title: 'Changed achievements',
      note: 'Each of their badges is signed anew.',
      weight: 'plain',
      lines: changes.achievementsChanged.map((each) => [
        ...named(each),
        `: ${each.members.join(', ')}; held by ${each.holders}`,
      ]),
    },
    { title: 'Achievements disappear', weight: 'careful', lines: changes.achievementsRemoved.map(named) },
  ];
}

function collectionLine({ id, name, change, shown, hidden }: CollectionChange): SummaryLine {
  const listed = (words: string, members: readonly string[]) =>
    members.length === 0 ? [] : [words, ...members.flatMap((code, at) => [at === 0 ? '' : ', ', { code }])];
  return [
    { text: name },
    ' ',
    { code: id },
    ` is ${change}`,
    ...listed('; shows ', shown),
    ...(change === 'removed' ? [] : listed('; no longer shows ', hidden)),
  ];
}

function changedLine(award: ChangedAward): SummaryLine {
  return [...awardLine(award), `: ${award.members.join(', ')}`];
}

/** As many badges as a reader looks at. */
const MOST_BADGES = 20;

function endorsementLine({ id, of, by, change, badges }: EndorsementChange): SummaryLine {
  const named: SummaryLine[number][] = badges
    .slice(0, MOST_BADGES)
    .flatMap((badge, at) => [at === 0 ? ': ' : ', ', { code: badge }]);
  const more = badges.length - MOST_BADGES;
  return [
    { text: of },
    ' by ',
    { text: by },
    `, ${change} `,
    { code: id },
    ...named,
    ...(more > 0 ? [` and ${more} more`] : []),
  ];
}

function erasedLine({ file, issuer, statusIndex }: ErasedPlace): SummaryLine {
  const list = statusListOf(statusIndex);
  const which = list === 1 ? 'its status list' : `its status list ${list}`;
  return [{ text: issuer }, `, place ${indexInList(statusIndex)} of ${which} `, { code: file }];
}

function awardLine({ id, achievement, recipient, awarded, visibility }: AwardLine): SummaryLine {
  return [
    { text: achievement },
    ' to ',
    { text: recipient },
    `, ${awarded.slice(0, 10)}, ${visibility} `,
    { code: id },
  ];
}
