import { NOT_FOUND } from '../outputs/site-files/not-found-json.ts';
import { anySource, patternSource } from './path-pattern.ts';
import { CACHE, EXTENSION_TYPES, type PathRule, type SiteRules } from './rules.ts';

/**
 * The rules of a site as running code reads them: every `path` is the source of a regular expression, and of a list of
 * values the first that fits counts.
 */
export type SiteTable = ReturnType<typeof siteTable>;

/** The table that a server or an edge function decides by. `extensions` are the endings whose type it has to tell. */
export function siteTable(rules: SiteRules, extensions = Object.keys(EXTENSION_TYPES)) {
  return {
    base: rules.base,
    everywhere: rules.everywhere,
    negotiated: rules.negotiated.map(({ page, json, types, jwt }) => ({
      path: `^${patternSource(page)}/?$`,
      page: `${page}.html`,
      json,
      types,
      ...(jwt && { jwt }),
    })),
    aliases: rules.aliases.map((alias) => ({ ...alias, path: `^${patternSource(alias.path)}$` })),
    notFound: NOT_FOUND,
    programs: `^${anySource(rules.missingJson)}$`,
    types: [...rules.types.map(pathValue), ...extensions.map(extensionType)],
    caching: [...rules.caching.map(pathValue), { path: '', value: CACHE.page }],
    robots: rules.robots.map(pathValue),
    policies: rules.policies.map(pathValue),
  };
}

function pathValue({ path, value }: PathRule) {
  return { path: `^${patternSource(path)}$`, value };
}

function extensionType(extension: string) {
  return { path: `\\.${extension}$`, value: EXTENSION_TYPES[extension] ?? '' };
}
