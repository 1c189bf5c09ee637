import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from '../support/project-copy.ts';

/** A page of the documentation. */
export interface Page {
  /** Relative to the checkout. */
  readonly file: string;
  readonly text: string;
}

/** Every page: those at the top of the checkout, and docs/. */
export function documentationPages(): Page[] {
  const top = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'keys.example/README.md'];
  const docs = readdirSync(join(CHECKOUT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`);
  return [...top, ...docs.sort()].map((file) => ({
    file,
    text: readFileSync(join(CHECKOUT, file), 'utf8'),
  }));
}

/** A page's prose, without its fenced blocks. */
export function proseOf({ text }: Page): string {
  return text.replace(/^```[\s\S]*?^```$/gm, '');
}

/** The fenced blocks of a page whose first line says `sh run`, in order. */
export function scriptsOf({ text }: Page): string[] {
  return [...text.matchAll(/^```sh run\n([\s\S]*?)^```$/gm)].map(([, script = '']) => script);
}

/** The example files of a page by path: fenced blocks whose first line is a language and a file's path. */
export function exampleFilesOf({ text }: Page): ReadonlyMap<string, string> {
  const blocks = text.matchAll(/^```[a-z]+ ([\w./-]+\.[a-z]+)\n([\s\S]*?)^```$/gm);
  return new Map([...blocks].map(([, name = '', content = '']) => [name, content]));
}

/** Whether a path of the checkout exists. */
export function isThere(path: string): boolean {
  return existsSync(join(CHECKOUT, path));
}
