import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** A file of src/: its path there, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a file takes from another or from a library. */
export interface Import {
  /** As it is written. */
  readonly from: string;
  readonly typesOnly: boolean;
}

/** Every program file below a folder, in order of their paths. */
export function readSourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|cjs|astro)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** The module of a file: the folder of src/ that it stands in, or its own name beside those. */
export function moduleOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.\w+$/, '');
}

/** The path of what is imported, as seen from src/; undefined for a library. */
export function targetOf(path: string, from: string): string | undefined {
  return from.startsWith('.') ? join(dirname(path), from).replace(/[?#].*$/, '') : undefined;
}

export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}

/** What a file imports, exports again, loads when it is needed or requires. */
export function importsOf(text: string): Import[] {
  const code = withoutComments(text);
  const statements = code.matchAll(/^\s*(?:import|export)\s+([^'";]*?)\s*from\s*['"]([^'"]+)['"]/gm);
  const bare = code.matchAll(
    /^\s*import\s*['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/gm,
  );
  return [
    ...[...statements].map(([, names = '', from = '']) => ({ from, typesOnly: isTypesOnly(names) })),
    ...[...bare].map(([, first, second]) => ({ from: first ?? second ?? '', typesOnly: false })),
  ];
}

function isTypesOnly(names: string): boolean {
  if (/^type\b/.test(names)) return true;
  const listed = /^\{([^}]*)\}$/
    .exec(names)?.[1]
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return listed?.every((name) => name.startsWith('type ')) ?? false;
}

/** The names that a file defines for others. */
export function exportedNames(text: string): string[] {
  const definitions = withoutComments(text).matchAll(
    /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type)\s+([\w$]+)(?!.*\$\{)/gm,
  );
  // What a template fills in is another program's text. A type beside a value of its name is one definition with it.
  return [...new Set([...definitions].map(([, name = '']) => name))];
}
