/**
 * A path below a site's base, as the rules write it: `:id` stands for an id, a `*` at the end for anything.
 * `/badges/:id.jsonld`, `/status/*`.
 */
export type PathPattern = `/${string}`;

/** What an id looks like in the rules of any host: no dot, no slash. */
export const ID_SOURCE = '[a-z0-9][a-z0-9_-]*';

/** A pattern as the source of a regular expression that all hosts read alike, each id a group; without anchors. */
export function patternSource(pattern: PathPattern): string {
  return escapeRegex(pattern).replace(/:id/g, `(${ID_SOURCE})`).replace(/\\\*/g, '.*');
}

/** Any of several patterns as the source of a regular expression. */
export function anySource(patterns: readonly PathPattern[]): string {
  return `(?:${patterns.map(patternSource).join('|')})`;
}

/** A text as the source of a regular expression that matches nothing else. */
export function escapeRegex(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A pattern as hosts with `*` and `:name` write it; there a placeholder is a whole segment: `/badges/*.jsonld`. */
export function patternGlob(pattern: PathPattern): string {
  return pattern.replace(/:id\./g, '*.');
}

/** Whether all that a pattern stands for is among what another one stands for. */
export function covers(pattern: PathPattern, other: PathPattern): boolean {
  return new RegExp(`^${patternSource(pattern)}$`).test(other.replace(/:id/g, 'id'));
}

/** The first folder of a pattern, with its slashes: `/issuers/` of `/issuers/:id`; `/` at the root. */
export function folderOf(pattern: PathPattern): PathPattern {
  return `/${pattern.slice(1, pattern.indexOf('/', 1) + 1)}`;
}

/** What the pattern of a page is about, its first segment: `issuers` of `/issuers/:id`. */
export function kindOf(page: PathPattern): string {
  return page.split('/')[1] ?? '';
}
