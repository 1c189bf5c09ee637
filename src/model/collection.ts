import { z } from 'zod';
import { isHostName } from '../lib/host-name.ts';
import { type AwardId, awardId, type CollectionId } from './id.ts';
import { breakRule } from './rule.ts';
import { languageTag, line } from './text.ts';
import { webUrl } from './uri.ts';

/** As many as a page can show, and a person looks at. */
const MAX_BADGES = 200;

/** Where anybody can look a badge up: https, at a host with a name, as nothing is asked for while a site is built. */
const openAddress = webUrl.check((context) => {
  const url = URL.parse(context.value);
  if (url === null) return;
  const isOpen = url.protocol === 'https:' && url.hash === '' && isNamedHost(url.hostname);
  if (!isOpen) breakRule(context, 'collection/not-open', { found: context.value });
});

function isNamedHost(host: string): boolean {
  return isHostName(host) && host.includes('.') && !/\.(localhost|local|internal)$/.test(host);
}

/** A badge that is not of this site. */
const badgeElsewhere = z.strictObject({
  url: openAddress.describe('Its page or its credential, https://…'),
  name: line.describe('What it is called'),
});
export type BadgeElsewhere = z.output<typeof badgeElsewhere>;

/** Front matter of `content/collections/ID.md`; the text below it introduces the badges. */
export const collectionFileSchema = z
  .strictObject({
    name: line.describe('What it is called: Knots and ropes'),
    description: line.describe('One sentence: what these badges are together'),
    badges: z
      .array(awardId)
      .min(1)
      .max(MAX_BADGES)
      .optional()
      .describe('Public awards of this site, in the order in which they are shown'),
    elsewhere: z
      .array(badgeElsewhere)
      .min(1)
      .max(MAX_BADGES)
      .optional()
      .describe('Badges of other issuers; nobody checks them for you'),
    language: languageTag.optional().describe('Language of the collection; default: the site’s'),
  })
  .check((context) => {
    const { badges = [], elsewhere = [] } = context.value;
    if (badges.length + elsewhere.length === 0) breakRule(context, 'collection/empty', undefined);
    refuseTwice(context, 'badges', badges);
    refuseTwice(
      context,
      'elsewhere',
      elsewhere.map(({ url }) => url),
    );
  });
export type CollectionFile = z.output<typeof collectionFileSchema>;

function refuseTwice(context: z.core.ParsePayload, field: string, named: readonly string[]): void {
  for (const [index, found] of named.entries()) {
    if (named.indexOf(found) !== index) breakRule(context, 'collection/twice', { found }, [field, index]);
  }
}

/** Some badges that belong together, checked: those of this site are public. */
export interface Collection extends Omit<CollectionFile, 'badges' | 'elsewhere' | 'language'> {
  readonly id: CollectionId;
  /** Relative to the project. */
  readonly file: string;
  /** Markdown; empty where the author wrote none. */
  readonly introduction: string;
  readonly badges: readonly AwardId[];
  readonly elsewhere: readonly BadgeElsewhere[];
  readonly language: string;
}
