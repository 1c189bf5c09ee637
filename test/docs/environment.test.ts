import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKOUT } from '../support/project-copy.ts';
import { documentationPages } from './pages.ts';

/** Environment variables that the program reads, by any spelling the source uses. */
function variablesInSource(): string[] {
  const read = /env(?:\.|\['|\["|\[`)([A-Z][A-Z0-9_]+)|`(LANYARD_[A-Z_]+)\$\{|source: '(LANYARD_[A-Z_]+)'/g;
  return sourceTexts().flatMap((text) =>
    [...text.matchAll(read)].map(
      ([, plain, made, named]) => plain ?? (made ? `${made}ISSUER` : (named ?? '')),
    ),
  );
}

function sourceTexts(): string[] {
  return ['src', '.ci'].flatMap((folder) =>
    readdirSync(join(CHECKOUT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|mjs|astro)$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  );
}

function variablesInDocs(): string[] {
  const named = /`([A-Z][A-Z0-9]*_[A-Z0-9_]+)(?:=[^`]*)?`/g;
  return documentationPages().flatMap(({ text }) => [...text.matchAll(named)].map(([, name = '']) => name));
}

const unique = (names: readonly string[]) => [...new Set(names)].sort();

test('the documentation names the environment variables that the program reads, and no others', () => {
  expect(unique(variablesInSource())).toContain('LANYARD_ENV');
  expect(unique(variablesInDocs())).toEqual(unique(variablesInSource()));
});
