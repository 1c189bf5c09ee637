import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { writeContent } from '../../../bench/realistic/project.ts';
import type { DateTime } from '../../../src/lib/date-time.ts';
import { loadSite } from '../../../src/load/load-site.ts';
import { awardFileSchema } from '../../../src/model/award.ts';

const GENERATOR = join(import.meta.dirname, '../../../bench/realistic');
const AWARDS = 150;

function written(seed: number, awards = AWARDS) {
  const root = mkdtempSync(join(inject('runFolder'), 'realistic-'));
  return { root, counts: writeContent(root, { seed, awards }) };
}

/** Every file below a folder, with its bytes. */
function filesOf(root: string): Map<string, string> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(root, path)).isFile(),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), 'base64')]));
}

const first = written(1);

test('the same seed gives the same bytes, another seed others, and more awards add files only', () => {
  const files = filesOf(first.root);
  expect(files.size).toBeGreaterThan(AWARDS + 20);
  expect(filesOf(written(1).root)).toEqual(files);
  expect(filesOf(written(2).root)).not.toEqual(files);
  const larger = filesOf(written(1, AWARDS + 1).root);
  expect([...files].every(([path, bytes]) => larger.get(path) === bytes)).toBe(true);
  expect(larger.size).toBe(files.size + 1);
});

test('the program finds nothing wrong in it', async () => {
  const { site, problems } = await loadSite(first.root, { now: '2026-11-20T12:00:00Z' as DateTime });
  expect(problems).toEqual([]);
  const achievements = [...(site?.achievements.values() ?? [])];
  const having = (has: (each: (typeof achievements)[number]) => unknown) => achievements.filter(has).length;
  expect(site?.awards).toHaveLength(AWARDS);
  expect([site?.issuers.size, achievements.length]).toEqual([2, 20]);
  expect(having(({ image }) => image === undefined)).toBe(18);
  expect(having(({ alignments }) => alignments)).toBe(15);
  expect(having(({ results }) => results?.some(({ levels }) => levels))).toBe(5);
  expect(having(({ results }) => results?.some(({ type }) => type === 'Percent'))).toBe(5);
});

test('awards say every field there is, each that may be left out in 1 to 35 of 100', () => {
  const { percent, scripts } = written(3, 1_000).counts;
  const always = ['achievement', 'date', 'recipient'];
  const added = Object.keys(awardFileSchema.shape).filter((name) => !always.includes(name));
  for (const name of added.filter((each) => each !== 'visibility')) {
    expect(percent[name], name).toBeGreaterThan(1);
    expect(percent[name], name).toBeLessThan(35);
  }
  expect(percent['visibility unlisted']).toBeGreaterThan(10);
  expect(percent['visibility private']).toBeGreaterThan(0);
  for (const name of ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Han', 'no name'])
    expect(scripts[name], name).toBeGreaterThan(1);
});

test('its documents are of hundreds of structures', () => {
  expect(written(4, 1_000).counts.structures).toBeGreaterThan(500);
});

test('the generator uses nothing of the code that is measured with it', () => {
  for (const file of readdirSync(GENERATOR))
    expect(readFileSync(join(GENERATOR, file), 'utf8'), file).not.toMatch(
      /from '(?!node:|\.\/|@scure\/base)/,
    );
});
