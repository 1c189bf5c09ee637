import type { Count } from '../count.ts';

/** The page of an achievement. */
export default {
  awardedBy: 'Awarded by',
  code: 'Code',
  version: 'Version',
  fieldOfStudy: 'Field of study',
  specialisation: 'Specialisation',
  credits: 'Credits',
  lasts: 'Lasts',
  days: (count: Count) => count({ one: '# day', other: '# days' }),
  weeks: (count: Count) => count({ one: '# week', other: '# weeks' }),
  months: (count: Count) => count({ one: '# month', other: '# months' }),
  years: (count: Count) => count({ one: '# year', other: '# years' }),
  language: 'Language',
  devisedBy: 'Devised by',
  tags: 'Tags',
  related: 'Related',
  publicAwards: (count: Count) => count({ one: '# public award', other: '# public awards' }),
  somebody: 'Somebody who is not named here',
  allHolders: 'All of them',
  holdersOf: (achievement: string) => `Badges of “${achievement}”`,
  pageOf: (page: string, pages: string) => `Page ${page} of ${pages}`,
  pages: 'Pages',
  newer: 'Newer',
  older: 'Older',
  jsonld: 'This achievement as JSON-LD',
};
