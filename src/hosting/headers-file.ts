import { type PathPattern, patternGlob } from './path-pattern.ts';
import type { SiteRules } from './rules.ts';

/**
 * `_headers`, as Netlify and Cloudflare read it. Both join the values of a header that several blocks set, so no two
 * blocks that fit one path may set the same header. Paths with a `*` before their end are left to the function, which
 * answers them: Netlify does not say whether what stands behind a `*` counts.
 */
export function headersFile(rules: SiteRules): string {
  return [
    '# Written by the build of the site. A header that two fitting blocks set would be sent with both values.',
    block(`${rules.base}/*`, rules.everywhere),
    ...[...byPath(rules)].map(([path, headers]) => block(rules.base + patternGlob(path), headers)),
  ].join('\n');
}

/** How many blocks there are; hosts limit them. */
export function headerBlocks(rules: SiteRules): number {
  return byPath(rules).size + 1;
}

function byPath({ types, caching, robots }: SiteRules): Map<PathPattern, Record<string, string>> {
  const blocks = new Map<PathPattern, Record<string, string>>();
  const add = (name: string, list: readonly { path: PathPattern; value: string }[]) => {
    for (const { path, value } of list.filter(hasPlainGlob))
      blocks.set(path, { ...blocks.get(path), [name]: value });
  };
  add('Content-Type', types);
  add('Cache-Control', caching);
  add('X-Robots-Tag', robots);
  return blocks;
}

function hasPlainGlob({ path }: { readonly path: PathPattern }): boolean {
  return !/\*./.test(patternGlob(path));
}

function block(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
