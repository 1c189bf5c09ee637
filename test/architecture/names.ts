import { exportedNames, type SourceFile } from './source-files.ts';

/** Exported names that are defined in more than one file, one line each: a reader finds one by its name. */
export function namesDefinedTwice(files: readonly SourceFile[]): string[] {
  const places = new Map<string, string[]>();
  for (const { path, text } of files) {
    for (const name of exportedNames(text)) places.set(name, [...(places.get(name) ?? []), path]);
  }
  return [...places]
    .filter(([name, paths]) => paths.length > 1 && !isPerLanguage(paths) && !isAstros(name))
    .map(([name, paths]) => `${name} is defined in ${paths.join(' and ')}`);
}

/** A part of the site has the same name in the folder of every language. */
function isPerLanguage(paths: readonly string[]): boolean {
  return new Set(paths.map((path) => path.replace(/^i18n\/[a-z]{2,3}\//, ''))).size === 1;
}

/** Astro asks each page for it by this name. */
function isAstros(name: string): boolean {
  return name === 'getStaticPaths';
}
