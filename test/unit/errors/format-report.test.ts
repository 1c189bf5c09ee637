import { expect, test } from 'vitest';
import { formatReport, reportAsJson, summariseProblems } from '../../../src/errors/format-report.ts';
import { type Problem, problem } from '../../../src/errors/index.ts';

const PROBLEMS: readonly Problem[] = [
  problem(
    'content/unknown-field',
    { field: 'isued', suggestion: 'issued', known: [] },
    { file: 'content/awards/2026/a.yaml', line: 3, column: 1, frame: '> 3 | isued: 1\n    | ^^^^^' },
  ),
  problem('content/wrong-year', { folder: '2025', year: '2026' }, { file: 'content/awards/2025/b.yaml' }),
  problem('command/usage', { reason: 'no such flag: --colour', help: 'lanyard --help' }),
];

test('without colour', () => {
  expect(formatReport(PROBLEMS, { color: false })).toMatchInlineSnapshot(`
    "content/awards/2026/a.yaml:3:1  unknown field "isued", did you mean "issued"?  [content/unknown-field]
      > 3 | isued: 1
          | ^^^^^

    content/awards/2025/b.yaml  warning: this award of 2026 is in the folder 2025/  [content/wrong-year]
      → The folder is for people only; the URL does not change when you move the file.

    no such flag: --colour  [command/usage]
      → See: lanyard --help
    "
  `);
});

test('with colour', () => {
  expect(formatReport(PROBLEMS, { color: true }).replaceAll('\u001b', 'ESC')).toMatchInlineSnapshot(`
    "ESC[1mcontent/awards/2026/a.yaml:3:1ESC[0m  ESC[31munknown field "isued", did you mean "issued"?ESC[0m  ESC[2m[content/unknown-field]ESC[0m
      > 3 | isued: 1
          | ^^^^^

    ESC[1mcontent/awards/2025/b.yamlESC[0m  ESC[33mwarning:ESC[0m this award of 2026 is in the folder 2025/  ESC[2m[content/wrong-year]ESC[0m
      ESC[36m→ESC[0m The folder is for people only; the URL does not change when you move the file.

    ESC[31mno such flag: --colourESC[0m  ESC[2m[command/usage]ESC[0m
      ESC[36m→ESC[0m See: lanyard --help
    "
  `);
});

test('as JSON', () => {
  expect(JSON.stringify(reportAsJson(PROBLEMS), null, 1)).toMatchInlineSnapshot(`
    "{
     "errors": 2,
     "warnings": 1,
     "problems": [
      {
       "code": "content/unknown-field",
       "severity": "error",
       "message": "unknown field \\"isued\\", did you mean \\"issued\\"?",
       "file": "content/awards/2026/a.yaml",
       "line": 3,
       "column": 1
      },
      {
       "code": "content/wrong-year",
       "severity": "warning",
       "message": "this award of 2026 is in the folder 2025/",
       "hint": "The folder is for people only; the URL does not change when you move the file.",
       "file": "content/awards/2025/b.yaml"
      },
      {
       "code": "command/usage",
       "severity": "error",
       "message": "no such flag: --colour",
       "hint": "See: lanyard --help"
      }
     ]
    }"
  `);
});

test.each([
  [PROBLEMS, '2 errors, 1 warning in 2 files'],
  [PROBLEMS.slice(0, 1), '1 error in 1 file'],
  [PROBLEMS.slice(1, 2), '1 warning in 1 file'],
  [PROBLEMS.slice(2), '1 error'],
  [[], '0 errors'],
])('the count: %#', (problems, expected) => {
  expect(summariseProblems(problems)).toBe(expected);
});

test('nothing to report is nothing', () => {
  expect(formatReport([], { color: true })).toBe('');
});
