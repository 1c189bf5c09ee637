import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/load/front-matter.ts';

test.each([
  ['---\na: 1\n---\nText\n', 'a: 1\n', 4, 'Text'],
  ['---\n---\n', '', 4, ''],
  ['---  \na: 1\n---\t\n\n\nText\n---\nmore\n', 'a: 1\n', 6, 'Text\n---\nmore'],
  ['---\r\na: 1\r\n---\r\nText\r\n', 'a: 1\r\n', 5, 'Text'],
  ['---\na: "---"\nb: |\n  ---\n---\nText', 'a: "---"\nb: |\n  ---\n', 4, 'Text'],
  ['---\na: 1\n---', 'a: 1\n', 4, ''],
])('%j is taken apart', (text, yaml, offset, body) => {
  expect(splitFrontMatter(text)).toEqual({ content: { yaml, offset, body } });
});

test.each([
  ['', 'content/front-matter-missing'],
  ['Text', 'content/front-matter-missing'],
  [' ---\na: 1\n---\n', 'content/front-matter-missing'],
  ['----\na: 1\n----\n', 'content/front-matter-missing'],
  ['---\na: 1\n', 'content/front-matter-open'],
  ['---\na: 1\n ---\n', 'content/front-matter-open'],
  ['---\na: 1\n----\n', 'content/front-matter-open'],
  ['---yaml\na: 1\n---\n', 'content/front-matter-language'],
  ['--- # yes\na: 1\n---\n', 'content/front-matter-language'],
  ['---js\n---\n', 'content/front-matter-language'],
])('%j is told', (text, code) => {
  expect(splitFrontMatter(text)).toMatchObject({ problem: { code, line: 1 } });
});

test('no language is run', () => {
  for (const language of ['js', 'javascript', 'coffee', 'coffeescript', 'json', 'toml', ' js']) {
    splitFrontMatter(`---${language}\nglobalThis.wasRun = true\n---\n`);
  }
  expect('wasRun' in globalThis).toBe(false);
});
