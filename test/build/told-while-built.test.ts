import { expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';

test('a build that nobody watches writes plain lines: none for each page, and a table at the end', async () => {
  const { stdout } = await builtSite();
  for (const sign of ['\r', '\u001b', '├─', '(+']) expect(stdout).not.toContain(sign);
  const table = stdout.split('\n').map((line) => line.replace(/^[\d:]+ \[lanyard\] /, ''));
  const stages = table.flatMap((line) => /^(\S[a-z ]*?) {2,}.*\d s$/.exec(line)?.[1] ?? []);
  expect(stages).toEqual([
    ...['reading', 'signing', 'checking signatures', 'bundling', 'pages', 'files', 'finishing', 'in all'],
  ]);
  const made = (stage: string) =>
    /\s(\d+)\s/.exec(table.find((line) => line.startsWith(`${stage} `)) ?? '')?.[1];
  const [, pages] = /(\d+) page\(s\) built/.exec(stdout) ?? [];
  expect(made('pages')).toBe(pages);
  expect(Number(made('files'))).toBeGreaterThan(100);
  expect(stdout).toMatch(/peak memory \d+ MB/);
});
