import { describe, expect, test } from 'vitest';
import { formatForGithub } from '../../../../src/cli/commands/check/github-format.ts';
import { problem } from '../../../../src/errors/index.ts';
import { HOSTILE_TEXTS, UNSEEN_SIGNS } from '../../../support/hostile-texts.ts';

describe.each(Object.entries(HOSTILE_TEXTS))('%s as the name of a file', (_, hostile) => {
  const file = `content/awards/${hostile}.yaml`;
  const command = formatForGithub([
    problem('command/unreadable', { file, reason: hostile }, { file, line: 3, column: 1 }),
  ]);

  test('is one command of one line, whose properties are ours', () => {
    expect(command.match(/\n/g)).toHaveLength(1);
    const [, properties = ''] = /^::error (.*?)::/.exec(command) ?? [];
    expect(properties.split(',').map((each) => each.split('=')[0])).toEqual(['file', 'line', 'col', 'title']);
    expect(properties).toMatch(/,line=3,col=1,title=command\/unreadable$/);
  });

  test('hides and turns nothing in the log', () => {
    expect(command.trimEnd()).not.toMatch(UNSEEN_SIGNS);
    expect(command).not.toContain('##[');
  });
});

test('a plain name is the path of the file, so that the note stands beside its line', () => {
  const file = 'content/awards/2026/Zoë, 2: 100%.yaml';
  const command = formatForGithub([
    problem('command/unreadable', { file, reason: 'it is broken' }, { file }),
  ]);
  expect(command).toContain('::error file=content/awards/2026/Zoë%2C 2%3A 100%25.yaml,title=');
});

test('a name with an address is not repeated', () => {
  const file = 'content/awards/ana@club.example.yaml';
  const command = formatForGithub([
    problem('command/unreadable', { file, reason: 'it is broken' }, { file }),
  ]);
  expect(command).not.toContain('ana@club.example');
});
