import type { EdgeSources } from './host.ts';
import { folderOf } from './path-pattern.ts';
import type { SiteRules } from './rules.ts';
import { siteTable } from './site-table.ts';

/**
 * The folders that an edge function answers in: with pages that have a JSON form, with other addresses of files, with
 * pages for frames, whose policy `_headers` cannot put in the place of the one that all pages have, and with files whose
 * ending does not tell their type.
 */
export function edgeFolders({ base, negotiated, aliases, policies, types }: SiteRules): string[] {
  const ruled = [
    ...negotiated.map(({ page }) => page),
    ...[...policies, ...types, ...aliases].map(({ path }) => path),
  ];
  const folders = new Set(ruled.map(folderOf).filter((folder) => folder !== '/'));
  return [...folders].map((folder) => base + folder);
}

/** Endings of files in those folders that need no function. */
export const EDGE_EXCEPT = ['png', 'svg'] as const;

/** The beginning of an edge function: the site's table, and `handle` with all that it needs. */
export function edgeProgram(rules: SiteRules, { negotiate, answer, handle }: EdgeSources): string {
  return `${head(rules)}\n${[negotiate, answer, handle].map(inlined).join('\n')}`;
}

/** The beginning of a function that is no fetch handler: the site's table, and `answerFor` with all that it needs. */
export function answerProgram(rules: SiteRules, { negotiate, answer }: EdgeSources): string {
  return `${head(rules)}\n${[negotiate, answer].map(inlined).join('\n')}`;
}

function head(rules: SiteRules): string {
  return `// Written by the build of the site.

/** What this site answers. Every "path" is a regular expression on a path below "base"; the first that fits counts. */
const TABLE = {
${Object.entries(siteTable(rules, ['json', 'jsonld']))
  .map(tableLines)
  .join('\n')}
};
`;
}

/** A rule on each line: some hosts count a function's bytes. */
function tableLines([name, value]: [string, unknown]): string {
  if (!Array.isArray(value)) return `  ${name}: ${JSON.stringify(value)},`;
  return [`  ${name}: [`, ...value.map((rule) => `    ${JSON.stringify(rule)},`), '  ],'].join('\n');
}

/** A module's text without what only a module of its own needs. */
function inlined(source: string): string {
  return source
    .replace(/^\/\/ @ts-check\n\/\/ Plain JavaScript.*\n/, '')
    .replace(/^import .*\n+/gm, '')
    .replace(/^export /gm, '')
    .replace(/import\('[^']*'\)\.SiteTable(\['types'\])?/g, (_, list) =>
      list ? 'typeof TABLE.types' : 'typeof TABLE',
    );
}
