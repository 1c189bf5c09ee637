import { type Problem, problem } from '../errors/index.ts';
import { isId, reservedName } from '../lib/slug.ts';

/** A content file by its place: its path and the id that its name gives. */
export interface Located {
  readonly id: string;
  readonly file: string;
}

type Kind =
  | 'site'
  | 'issuers'
  | 'achievements'
  | 'awards'
  | 'endorsements'
  | 'collections'
  | 'records'
  | 'tombstones';

/** Which file is what. */
type SortedFiles = Readonly<Record<Kind, Located[]>> & { readonly problems: Problem[] };

const PLACES: readonly { kind: Kind; pattern: RegExp }[] = [
  { kind: 'site', pattern: /^content\/(site)\.yaml$/ },
  { kind: 'issuers', pattern: /^content\/issuers\/([^/]+)\.md$/ },
  { kind: 'achievements', pattern: /^content\/achievements\/([^/]+)\.md$/ },
  { kind: 'awards', pattern: /^content\/awards\/(?:.+\/)?([^/]+)\.ya?ml$/ },
  { kind: 'endorsements', pattern: /^content\/endorsements\/([^/]+)\.md$/ },
  { kind: 'collections', pattern: /^content\/collections\/([^/]+)\.md$/ },
  { kind: 'records', pattern: /^content\/records\/(?:.+\/)?([^/]+)\.ya?ml$/ },
  { kind: 'tombstones', pattern: /^content\/erased\/([^/]+)\.yaml$/ },
];

/**
 * Images and signed documents lie beside the files that name them, fonts and their licences in a folder; a README is for
 * people, the letter to recipients for `lanyard notify`.
 */
const PASSED_OVER =
  /\.(png|svg|jpe?g|webp)$|(^|\/)readme(\.[^/]*)?$|^content\/(notify\.md|fonts\/[^/]+\.(woff2?|ttf|otf|txt)|endorsements\/[^/]+\.json(ld)?|records\/.+\.json(ld)?)$/i;

/** Sorts paths by what they hold. A file in no place, or whose name cannot be an id, is a problem. */
export function sortFiles(files: readonly string[]): SortedFiles {
  const found = {
    site: [],
    issuers: [],
    achievements: [],
    awards: [],
    endorsements: [],
    collections: [],
    records: [],
    tombstones: [],
  };
  const sorted: SortedFiles = { ...found, problems: [] };
  for (const file of files) {
    if (PASSED_OVER.test(file)) continue;
    const place = PLACES.find(({ pattern }) => pattern.test(file));
    const id = place?.pattern.exec(file)?.[1] ?? '';
    if (!place)
      sorted.problems.push(problem('content/unexpected-file', { expected: expected(file) }, { file }));
    else if (!isId(id)) sorted.problems.push(problem('content/bad-file-name', { name: id }, { file }));
    else if (place.kind !== 'site' && reservedName(id) !== undefined)
      sorted.problems.push(
        problem('content/reserved-name', { name: id, why: reservedName(id) ?? '' }, { file }),
      );
    else sorted[place.kind].push({ id, file });
  }
  return sorted;
}

function expected(file: string): string {
  if (/^content\/site\.ya?ml$/i.test(file)) return 'the site’s file is content/site.yaml';
  if (file.startsWith('content/issuers/')) return 'issuers are content/issuers/ID.md';
  if (file.startsWith('content/achievements/')) return 'achievements are content/achievements/ID.md';
  if (file.startsWith('content/awards/')) return 'awards are content/awards/YEAR/ID.yaml';
  if (file.startsWith('content/endorsements/'))
    return 'endorsements are content/endorsements/ID.md, with signed ones as .json beside them';
  if (file.startsWith('content/collections/')) return 'collections are content/collections/ID.md';
  if (file.startsWith('content/records/'))
    return 'learner records are content/records/YEAR/ID.yaml, with badges of others as .json beside them';
  if (file.startsWith('content/fonts/')) return 'fonts are content/fonts/NAME.woff, .ttf or .otf';
  if (file.startsWith('content/erased/')) return 'what is left of erased awards is content/erased/ID.yaml';
  return 'content/ holds site.yaml, issuers/, achievements/, awards/, endorsements/, collections/, records/, erased/ and fonts/';
}
