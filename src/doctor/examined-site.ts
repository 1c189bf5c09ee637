import type { JsonObject } from '../credential/documents.ts';
import { siteRules } from '../hosting/rules.ts';
import { type SiteTable, siteTable } from '../hosting/site-table.ts';
import type { DateTime } from '../lib/date-time.ts';
import type { AchievementId, AwardId, IssuerId } from '../model/id.ts';
import type { Site } from '../model/site.ts';
import type { HostName } from '../model/site-config.ts';
import type { RequestHead } from '../net/connection.ts';
import type { DocumentFetcher } from '../verify/document-fetcher.ts';
import type { Finding } from './finding.ts';
import type { Answer } from './probe.ts';

/** A live site, as far as it is known before it is checked. */
export interface ExaminedSite {
  /** Where it was asked for, without a slash at the end. */
  readonly address: string;
  /** Where it says that it stands, without a slash at the end. */
  readonly claimed: string;
  readonly host: HostName | undefined;
  readonly now: DateTime;
  readonly home: Answer;
  /** Asks for a path below its address: `badges/x`; a path with a slash at the front is below its host. */
  readonly ask: (path: string, head?: Partial<RequestHead>) => Promise<Answer>;
  /** Fetches for the verdict library: what should stand at the claimed address is looked for where the site is. */
  readonly fetch: DocumentFetcher;
  readonly issuers: readonly IssuerId[];
  readonly achievements: readonly AchievementId[];
  /** Some of its badges. */
  readonly samples: readonly Sample[];
  /** The content that it was built from, where this is its project. */
  readonly repository?: Site | undefined;
}

/** A badge of the site: its JSON as it was answered. */
export interface Sample {
  readonly id: AwardId;
  readonly answer: Answer;
  readonly credential: JsonObject | undefined;
}

/** A check: what it finds out about a site. */
export type SiteCheck = (site: ExaminedSite) => Promise<readonly Finding[]>;

/** What the rules say that the site answers. Search engines aside, they say the same of every site that has the same forms. */
export function expectedTable({ claimed, repository }: ExaminedSite): SiteTable {
  const { formats } = repository?.config ?? {};
  return siteTable(siteRules({ address: claimed, isPreview: false, listsBadges: true, formats }));
}
