import { expect, test } from 'vitest';
import { contentErrors } from '../../src/errors/content.ts';
import { formatReport, summariseProblems } from '../../src/errors/format-report.ts';
import { hasErrors } from '../../src/errors/index.ts';
import { fixtureNames, loadFixture } from './fixture.ts';

const seen = new Set<string>();

test.each(await fixtureNames('broken'))('%s', async (name) => {
  const { site, problems } = await loadFixture(`broken/${name}.txt`);
  for (const { code } of problems) seen.add(code);
  const report = `${formatReport(problems, { color: false })}\n${summariseProblems(problems)}\n`;
  expect(report).not.toMatch(/[a-z0-9]@|z3u2f/i);
  expect(problems).not.toEqual([]);
  expect(site === undefined).toBe(hasErrors(problems));
  await expect(report).toMatchFileSnapshot(`./broken/${name}.report.txt`);
});

test('every content error is shown by a fixture', () => {
  expect(Object.keys(contentErrors).filter((code) => !seen.has(code))).toEqual([]);
});
