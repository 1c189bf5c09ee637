import type { Count } from '../count.ts';

/** The other pages of a site and what frames them all. */
export default {
  /** What stands around every page, and the page for lost addresses. */
  frame: {
    comma: ', ',
    skip: 'Skip to the content',
    aboutThisSite: 'About this site',
    navigation: 'Site',
    achievements: 'Achievements',
    checkBadge: 'Check a badge',
    madeOn: 'Made on {}',
    /** In the place of the day of the build, where style sheets are not read. */
    lastBuild: 'the day of its last build',
    source: 'Source of this site',
    preview: 'PREVIEW: signed with a throw-away key; nothing here proves anything.',
    sample: 'Sample site: signed with a published key; these badges prove nothing.',
    previewStamp: 'PREVIEW',
    sampleStamp: 'SAMPLE',
    forMachines: 'For machines',
    nothingHere: 'Nothing here',
    noPage: 'There is no page at this address.',
    whyNoPage:
      'A badge whose page is missing may never have been issued here, may have been removed because its holder asked, or its address was copied without its end.',
    whatCanBeEarned: 'See what can be earned',
  },
  /** The home page and the catalogue. */
  home: {
    issuedAt: (host: string) => `Open Badges issued at ${host}.`,
    everything: (title: string) => `Everything that can be earned: ${title}.`,
  },
  /** The search in the catalogue. In `found`, the first `{}` is how many are shown, the second how many there are. */
  catalogue: {
    search: 'Find an achievement',
    found: '{} of {} shown',
    nothing: 'Nothing found. Try fewer or other words.',
  },
  /** The page of an issuer, and its keys. */
  issuer: {
    kind: 'Issuer',
    summary: (name: string, domain: string) => `${name} issues Open Badges at ${domain}.`,
    website: 'Website',
    email: 'E-mail',
    telephone: 'Telephone',
    address: 'Address',
    postOfficeBox: (number: string) => `PO box ${number}`,
    signsForIt: 'Signs for it',
    belongsTo: 'Belongs to',
    awards: 'What it awards',
    keys: 'Keys',
    signedUnder: 'Badges of this issuer are signed under {} with:',
    made: 'Made',
    signsUntil: 'Signs until',
    signedUntil: 'Signed until',
    revoked: 'Revoked',
    keyInUse: 'In use',
    keyRetired: 'No longer signs; what it signed before stays valid',
    keyRevoked: 'Revoked: nothing it signed is valid',
    didDocument: 'DID document',
    jsonld: 'This issuer as JSON-LD',
  },
  /** The page of a collection, and the list of them. */
  collection: {
    kind: 'Collection',
    all: 'Collections',
    badges: 'Badges',
    elsewhere: 'From other issuers',
    notChecked: 'This website has not checked these badges. Check each before you rely on it.',
    check: 'Check',
    checkOne: (name: string) => `Check “${name}”`,
    jsonld: 'This collection as JSON-LD',
  },
  /** The drawing for pages elsewhere. */
  insignia: {
    heading: 'For your website',
    title: 'We issue Open Badges',
    check: (domain: string) => `Check at ${domain}`,
    snippet: 'HTML for another page',
  },
  /** The page of an achievement. */
  achievement: {
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
  },
  /** The page of an endorsement, and where it stands on the pages of what it is about. */
  endorsement: {
    heading: 'Endorsed by',
    kind: 'Endorsement',
    title: (thing: string) => `Endorsement of ${thing}`,
    by: 'Endorsed by',
    since: 'Since',
    comment: 'In their own words',
    nobodyVouches: 'Signed with a key that no domain vouches for',
    jsonld: 'This endorsement as JSON-LD',
  },
  /** What feeds say of their own. */
  feeds: {
    achievements: (site: string) => `${site}: achievements`,
    badges: (site: string) => `${site}: badges awarded`,
    revoked: (title: string) => `${title} (revoked)`,
  },
};
