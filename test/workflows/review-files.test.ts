import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { leavesProgramAlone, sensitiveFiles } from '../../src/diff/sensitive-files.ts';
import { CHECKOUT } from '../support/project-copy.ts';

const read = (file: string) => readFileSync(join(CHECKOUT, file), 'utf8');

test('CODEOWNERS names files that there are, and nobody until somebody is put in', () => {
  const lines = read('.github/CODEOWNERS').split('\n').filter(Boolean);
  expect(lines.filter((line) => !line.startsWith('#'))).toEqual([]);
  const owned = lines.flatMap((line) => /^# \/(\S+) +@your-maintainers$/.exec(line)?.[1] ?? []);
  expect(owned.length).toBeGreaterThan(10);
  for (const path of owned) {
    expect(existsSync(join(CHECKOUT, path)), path).toBe(true);
    const isFolder = statSync(join(CHECKOUT, path)).isDirectory();
    expect(path.endsWith('/'), path).toBe(isFolder);
    expect(sensitiveFiles([isFolder ? `${path}any` : path]), path).toHaveLength(1);
  }
});

test.each([
  'content/.gitattributes',
  'content/awards/2026/.gitignore',
  'content/.gitmodules',
  'content/.vscode/settings.json',
  'docs/.htaccess',
  'content/awards/\n/.gitattributes',
  '.gitattributes',
  '.mailmap.md',
])('%j is named: a dot in front makes some program obey it', (file) => {
  expect(sensitiveFiles([file])).toEqual([{ file, kind: 'not content' }]);
  expect(leavesProgramAlone([file])).toBe(false);
});

test.each(['content/awards/2026/a.yaml', 'content/images/a.b.png', 'docs/deploy.md', 'README.md'])(
  '%s is harmless',
  (file) => {
    expect(sensitiveFiles([file])).toEqual([]);
  },
);

test('Dependabot looks after packages and actions', () => {
  const { version, updates } = parse(read('.github/dependabot.yml'));
  expect(version).toBe(2);
  const systems = updates.map((each: Record<string, string>) => each['package-ecosystem']);
  expect(systems).toEqual(['npm', 'github-actions']);
});
