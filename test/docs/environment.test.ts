import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKOUT } from '../support/project-copy.ts';
import { documentationPages } from './pages.ts';

/** Environment variables that the program reads, by any spelling the source uses. */
function variablesInSource(): string[] {
  const read =
    /env(?:\.|\['|\["|\[`)([A-Z][A-Z0-9_]+)|`(LANYARD_[A-Z_]+)\$\{|_VARIABLE = '(LANYARD_[A-Z_]+)'/g;
  return textsBelow(['src', '.ci'], /\.(ts|mjs|astro)$/).flatMap((text) =>
    [...text.matchAll(read)].map(
      ([, plain, made, named]) => plain ?? (made ? `${made}ISSUER` : (named ?? '')),
    ),
  );
}

/** What a repository's owner sets for the ready-made workflows. */
function variablesInWorkflows(): string[] {
  return [
    ...textsBelow(['.github'], /\.yml$/),
    readFileSync(join(CHECKOUT, '.gitlab-ci.yml'), 'utf8'),
  ].flatMap((text) =>
    [...text.matchAll(/(?:vars|secrets)\.([A-Z_]+)|\$(LANYARD_[A-Z_]+)/g)].map(
      ([, github, gitlab]) => github ?? gitlab ?? '',
    ),
  );
}

/** Rules and programs for hosts have variables of their own, which nobody sets. */
const FOR_HOSTS = join(CHECKOUT, 'src/hosting');

function textsBelow(folders: readonly string[], names: RegExp): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(CHECKOUT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && names.test(entry.name) && !entry.parentPath.startsWith(FOR_HOSTS))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  );
}

function variablesInDocs(): string[] {
  const named = /`([A-Z][A-Z0-9]*_[A-Z0-9_]+)(?:=[^`]*)?`/g;
  return documentationPages().flatMap(({ text }) => [...text.matchAll(named)].map(([, name = '']) => name));
}

const unique = (names: readonly string[]) => [...new Set(names)].sort();

test('the documentation names the environment variables that the program reads, and no others', () => {
  expect(variablesInSource()).toContain('LANYARD_ENV');
  expect(variablesInWorkflows()).toContain('LANYARD_DEPLOY');
  expect(unique(variablesInDocs())).toEqual(unique([...variablesInSource(), ...variablesInWorkflows()]));
});
