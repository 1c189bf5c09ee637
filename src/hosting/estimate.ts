import { paths } from '../credential/urls.ts';
import { hasPage, isListed } from '../model/publication.ts';
import type { Site } from '../model/site.ts';
import { OUTPUTS } from '../outputs/index.ts';
import { makes } from '../outputs/makes.ts';
import { oembed } from '../outputs/oembed/oembed.ts';
import type { BadgeFile } from '../outputs/output.ts';
import type { Measured } from './measures.ts';
import { AWARD } from './ruled-files.ts';

/** A kind of file: how many there are of it, where, and about how large. */
interface Kind {
  /** With `:id` in the place of what it is made for. */
  readonly path: string;
  readonly count: number;
  readonly bytes: number;
}

/** About as large as they are on realistic content, in bytes. */
const BYTES = { page: 18_000, frame: 1_500, achievement: 250_000, rest: 2_500_000 };

/** Files of every site: pages of its own, the verifier, styles, scripts, fonts. */
const REST = 80;
/** Home, catalogue, verifier, award form, two of help, one for lost addresses. */
const OWN_PAGES = 7;
/** Of an achievement: page, JSON-LD, image, thumbnail, card. */
const OF_ACHIEVEMENT = 5;
/** Of an issuer: page, JSON-LD, DID document, card, logo, status list. */
const OF_ISSUER = 6;
/** Public awards on one page of an achievement's holders. */
const ON_ONE_PAGE = 100;

/**
 * About how much a site will be: files and entries to within a few in a hundred, bytes to within half. It looks at the
 * content alone and makes nothing.
 */
export function estimate(site: Site): Measured {
  const kinds = kindsOf(site);
  const { achievements, issuers } = site;
  const others = REST + OF_ACHIEVEMENT * achievements.size + OF_ISSUER * issuers.size + holderPages(site);
  return {
    files: others + total(kinds, ({ count }) => count),
    bytes:
      BYTES.rest + BYTES.achievement * achievements.size + total(kinds, ({ count, bytes }) => count * bytes),
    largest: { path: '', bytes: 0 },
    fullest: fullestOf(kinds),
    headerRules: 0,
  };
}

/** About how many pages a site has. */
export function pagesOf(site: Site): number {
  const ofAwards = kindsOf(site).filter(({ path }) => path.endsWith('.html'));
  const { achievements, issuers, collections } = site;
  return (
    OWN_PAGES +
    achievements.size +
    issuers.size +
    collections.length +
    holderPages(site) +
    total(ofAwards, ({ count }) => count)
  );
}

/** Of all achievements together, about. */
function holderPages({ awards }: Site): number {
  return Math.ceil(awards.filter(isListed).length / ON_ONE_PAGE);
}

/** Every kind of file that an award has on a site. */
function kindsOf(site: Site): Kind[] {
  const awards = site.awards.filter(hasPage);
  const files = OUTPUTS.filter((output) => makes({ site }, output)).flatMap((output) => output.files);
  const framed = makes({ site }, oembed) ? awards.length : 0;
  return [
    { path: `${paths.badge(AWARD)}.html`, count: awards.length, bytes: BYTES.page },
    { path: `${paths.embed(AWARD)}.html`, count: framed, bytes: BYTES.frame },
    ...files
      .filter((file): file is BadgeFile => file.scope === 'badge')
      .map(({ path, isMade = () => true, typicalBytes }) => ({
        path: path(AWARD),
        count: awards.filter((award) => isMade({ award })).length,
        bytes: typicalBytes,
      })),
  ];
}

/** What is directly in the folder that has the most: a file each, or the folder of an award's further files. */
function fullestOf(kinds: readonly Kind[]): Measured['fullest'] {
  const entries = new Map<string, Map<string, number>>();
  for (const { path, count } of kinds) {
    const [folder = '', entry = ''] = path.split('/');
    const known = entries.get(folder) ?? new Map<string, number>();
    entries.set(folder, known.set(entry, Math.max(count, known.get(entry) ?? 0)));
  }
  const sums = [...entries].map(([folder, counts]) => ({
    folder,
    entries: total([...counts.values()], (count) => count),
  }));
  return sums.reduce((most, each) => (each.entries > most.entries ? each : most), {
    folder: '',
    entries: 0,
  });
}

function total<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
