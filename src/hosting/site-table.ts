import { patternSource } from './path-pattern.ts';
import { CACHE, EXTENSION_TYPES, type PathRule, type SiteRules } from './rules.ts';

/** The rules of a site as running code reads them: every `path` is the source of a regular expression. */
export interface SiteTable {
  readonly base: string;
  readonly everywhere: Readonly<Record<string, string>>;
  readonly negotiated: readonly {
    readonly path: string;
    readonly page: string;
    readonly json: string;
    readonly types: readonly string[];
  }[];
  readonly aliases: readonly { readonly path: string; readonly file: string; readonly download: boolean }[];
  readonly types: readonly PathValue[];
  readonly caching: readonly PathValue[];
  readonly robots: readonly PathValue[];
  readonly policies: readonly PathValue[];
}

/** A value for the paths of a regular expression. In a list the first that fits counts. */
export interface PathValue {
  readonly path: string;
  readonly value: string;
}

/** The table that a server or an edge function decides by. `extensions` are the endings whose type it has to tell. */
export function siteTable(rules: SiteRules, extensions = Object.keys(EXTENSION_TYPES)): SiteTable {
  return {
    base: rules.base,
    everywhere: rules.everywhere,
    negotiated: rules.negotiated.map(({ page, json, types }) => ({
      path: `^${patternSource(page)}/?$`,
      page: `${page}.html`,
      json,
      types,
    })),
    aliases: rules.aliases.map(({ path, file, download }) => ({
      path: `^${patternSource(path)}$`,
      file,
      download,
    })),
    types: [...rules.types.map(pathValue), ...extensions.map(extensionType)],
    caching: [...rules.caching.map(pathValue), { path: '', value: CACHE.page }],
    robots: rules.robots.map(pathValue),
    policies: rules.policies.map(pathValue),
  };
}

function pathValue({ path, value }: PathRule): PathValue {
  return { path: `^${patternSource(path)}$`, value };
}

function extensionType(extension: string): PathValue {
  return { path: `\\.${extension}$`, value: EXTENSION_TYPES[extension] ?? '' };
}
