import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { codeDigest } from '../../bench/harness/code-digest.ts';
import { DOCUMENTS, figuresIn, withoutTables, withTables } from '../../bench/harness/documents.ts';
import { figuresNamed } from '../../bench/harness/report.ts';
import { olderThanCode, type Results, readResults } from '../../bench/harness/results.ts';
import { MEASUREMENTS } from '../../bench/measurements.ts';
import { CHECKOUT } from '../support/project-copy.ts';

const RESULTS = readResults();
const PAGES = DOCUMENTS.map((file) => ({ file, text: readFileSync(join(CHECKOUT, file), 'utf8') }));

/** What only a measurement can tell: a number with a unit of time or size, a share, a ratio, a rate. */
const FIGURE =
  /\d[\d.,]*\s?(?:%|per cent|µs|ms|s|seconds?|minutes?|KB|MB|GB|×|times (?:as|the|faster)|[a-z]+\/s)(?!\w)/g;

/** Figures of the sections that speak of speed; elsewhere the README counts other things. */
function claims({ file, text }: (typeof PAGES)[number]): string[] {
  const section = file === 'README.md' ? (/^## Speed\n[\s\S]*?(?=^## )/m.exec(text)?.[0] ?? '') : text;
  return [...withoutTables(section).matchAll(FIGURE)].map(([claim]) => claim);
}

test.each(PAGES)('every figure of $file was printed by the bench, and stands as it was', ({ text }) => {
  expect(text, 'Run: npm run bench -- --update-docs').toBe(withTables(text, RESULTS));
});

test.each(PAGES)('every table of $file has figures', ({ text }) => {
  const [, ...tables] = text.split('<!-- bench:');
  expect(tables.filter((table) => !/^[^>]*-->\n\n(\| What|Not measured yet)/.test(table))).toEqual([]);
});

test.each(PAGES)('$file claims no speed that the bench has not measured', (page) => {
  expect(claims(page)).toEqual([]);
});

test('no figure of the documentation is older than the code it speaks of', () => {
  const shown = new Set(PAGES.flatMap(({ text }) => figuresIn(text)));
  const old = olderThanCode(RESULTS, MEASUREMENTS).filter(({ name }) =>
    RESULTS.rows[name]?.figures.some((figure) => shown.has(figure.name)),
  );
  const names = old.map(({ name }) => name).join();
  expect(names, `Run: npm run bench -- --only ${names} --update-docs`).toBe('');
});

test('every measurement says which code it speaks of, and that is there', () => {
  for (const { name, code } of MEASUREMENTS) {
    expect(code.length, name).toBeGreaterThan(0);
    expect(
      code.filter((path) => !existsSync(join(CHECKOUT, path))),
      name,
    ).toEqual([]);
  }
});

test('every figure that a page names is one that something measures, and some are there', () => {
  const names = PAGES.flatMap(({ text }) => figuresIn(text));
  expect(figuresNamed(RESULTS, names).length).toBeGreaterThan(5);
  for (const row of Object.keys(RESULTS.rows)) expect(MEASUREMENTS.map(({ name }) => name)).toContain(row);
});

test('every row names its content, its day, its commit and its Node', () => {
  for (const [name, row] of Object.entries(RESULTS.rows)) {
    expect(row, name).toMatchObject({
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      commit: expect.stringMatching(/^[0-9a-f]{7,}\+?$/),
      node: expect.stringMatching(/^v\d+\./),
    });
    if (row.content) {
      const key = `seed ${row.content.seed}, ${row.content.awards} awards`;
      expect(RESULTS.contents[key]?.structures, name).toBe(row.content.structures);
    }
  }
});

test('a table that was edited by hand, and a claim beside it, are found', () => {
  const figure = { name: 'x-1', says: 'x', unit: 's', ours: 2, rounds: 1 };
  const row = { date: '2026-11-28', commit: 'abcdef0', digest: '', node: 'v24.0.0', cores: 2, load: 0 };
  const results: Results = { contents: {}, rows: { x: { ...row, figures: [figure] } } };
  const text = withTables('<!-- bench: x-1 -->\n<!-- /bench -->\n', results);
  expect(text).toContain('| x | 2 s |');
  expect(withTables(text.replace('2 s', '1 s'), results)).toBe(text);
  const page = {
    file: 'docs/performance.md',
    text: `${text}It takes 0.3 ms, 15 times as fast, 200 awards/s.`,
  };
  expect(claims(page as (typeof PAGES)[number])).toEqual(['0.3 ms', '15 times as', '200 awards/s']);
});

test('code that changes makes a figure old; a comment, a type and layout do not', () => {
  const root = mkdtempSync(join(inject('runFolder'), 'digest-'));
  mkdirSync(join(root, 'src'));
  const digest = (text: string) => {
    writeFileSync(join(root, 'src/a.ts'), text);
    return codeDigest(['src'], root);
  };
  const before = digest('export const twice = (x: number) => x * 2;\n');
  expect(digest('/** Twice. */\nexport const twice = (x: number): number =>\n  x * 2; // so\n')).toBe(before);
  expect(digest('export const twice = (x: number) => x * 3;\n')).not.toBe(before);
  digest('export const twice = (x: number) => x * 2;\n');
  cpSync(join(root, 'src/a.ts'), join(root, 'src/b.ts'));
  expect(codeDigest(['src'], root)).not.toBe(before);
});
