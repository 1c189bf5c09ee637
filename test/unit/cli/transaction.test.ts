import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOf, PENDING } from '../../../src/cli/writing/journal.ts';
import { describeStep, type Step } from '../../../src/cli/writing/step.ts';
import { carryOut, recover } from '../../../src/cli/writing/transaction.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lanyard-writing-'));
});

afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** Every file and folder with its text, the program's own folder aside unless something is left in it. */
function state(): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(root.length + 1), entry.isFile() ? readFileSync(path, 'utf8') : '/'] as const;
  });
  return Object.fromEntries(entries.filter(([path]) => path !== '.lanyard').sort());
}

const EVERY_KIND: readonly Step[] = [
  { kind: 'move', from: 'old', to: 'kept/old' },
  { kind: 'create', file: 'old/new.txt', text: 'new' },
  { kind: 'create', file: 'deep/er/new.txt', text: 'new' },
  { kind: 'create', file: 'keys/a.key', text: 'secret', secret: true },
  { kind: 'replace', file: 'changed.txt', before: 'before', after: 'after' },
];

function prepare(): void {
  write('old/a.txt', 'a');
  write('changed.txt', 'before');
}

test('steps are carried out in order', () => {
  prepare();
  carryOut(root, EVERY_KIND);
  expect(state()).toEqual({
    'changed.txt': 'after',
    deep: '/',
    'deep/er': '/',
    'deep/er/new.txt': 'new',
    kept: '/',
    'kept/old': '/',
    'kept/old/a.txt': 'a',
    keys: '/',
    'keys/a.key': 'secret',
    old: '/',
    'old/new.txt': 'new',
  });
  expect(statSync(join(root, 'keys/a.key')).mode & 0o777).toBe(0o600);
  expect(statSync(join(root, 'keys')).mode & 0o777).toBe(0o700);
});

test('steps are told in words', () => {
  expect(EVERY_KIND.map(describeStep)).toEqual([
    'move old to kept/old',
    'create old/new.txt',
    'create deep/er/new.txt',
    'create keys/a.key',
    'change changed.txt',
  ]);
});

describe('a step that fails undoes those before it', () => {
  const LAST: readonly [string, Step, string][] = [
    ['a file that exists', { kind: 'create', file: 'changed.txt', text: 'x' }, 'command/file-exists'],
    ['a folder that is a file', { kind: 'create', file: 'changed.txt/x', text: 'x' }, 'command/unwritable'],
    [
      'a file that changed',
      { kind: 'replace', file: 'deep/er/new.txt', before: 'x', after: 'y' },
      'command/file-changed',
    ],
    [
      'a file that is gone',
      { kind: 'replace', file: 'nowhere.txt', before: 'x', after: 'y' },
      'command/unwritable',
    ],
    ['a place that is taken', { kind: 'move', from: 'changed.txt', to: 'kept/old' }, 'command/file-exists'],
    ['nothing to move', { kind: 'move', from: 'nowhere', to: 'somewhere' }, 'command/unwritable'],
  ];

  test.each(LAST)('%s', (_name, step, code) => {
    prepare();
    const before = state();
    expect(() => carryOut(root, [...EVERY_KIND, step])).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code })] }),
    );
    expect(state()).toEqual(before);
  });
});

/** What a command leaves that was killed after some of its steps: its journal, as that of a process that is no more. */
function interrupt(steps: readonly Step[], done: number): void {
  const finished = steps.slice(0, done);
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  for (const step of finished) {
    if (step.kind === 'create') write(step.file, step.text);
    if (step.kind === 'replace') write(step.file, step.after);
  }
  const journal = {
    process: dead,
    folders: ['deep', 'deep/er', 'keys'],
    steps: steps.map((step) =>
      step.kind === 'move'
        ? step
        : {
            kind: step.kind,
            file: step.file,
            digest: digestOf(step.kind === 'create' ? step.text : step.after),
          },
    ),
  };
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'replace') write(`${PENDING}/${index}.before`, step.before);
  }
  write(`${PENDING}/plan.json`, JSON.stringify(journal));
}

describe('a command that was killed is undone by the next', () => {
  const steps = EVERY_KIND.slice(2);

  test.each([0, 1, 2, 3])('after %i steps', (done) => {
    prepare();
    const before = state();
    interrupt(steps, done);
    expect(recover(root)).toBe(true);
    expect(state()).toEqual(before);
    expect(recover(root)).toBe(false);
  });

  test('before its plan was written there is nothing to undo', () => {
    prepare();
    const before = state();
    write(`${PENDING}/0`, 'half');
    expect(recover(root)).toBe(false);
    expect(state()).toEqual(before);
  });

  test('what somebody changed since is never thrown away', () => {
    prepare();
    interrupt(steps, 3);
    write('deep/er/new.txt', 'mine');
    expect(() => recover(root)).toThrow(/interrupted-before/);
    expect(readFileSync(join(root, 'deep/er/new.txt'), 'utf8')).toBe('mine');
    expect(existsSync(join(root, PENDING, 'plan.json'))).toBe(true);
  });
});

test('two commands do not write at once; a journal that is old is not a running command', () => {
  prepare();
  const child = spawnSync(process.execPath, ['-e', ''], { stdio: 'ignore' });
  expect(child.status).toBe(0);
  interrupt(EVERY_KIND.slice(2), 0);
  const plan = join(root, PENDING, 'plan.json');
  const journal = { ...JSON.parse(readFileSync(plan, 'utf8')), process: process.ppid };
  writeFileSync(plan, JSON.stringify(journal));
  expect(() => carryOut(root, [{ kind: 'create', file: 'x', text: 'x' }])).toThrow(/command\/busy/);
  const past = Date.now() / 1000 - 3600;
  utimesSync(plan, past, past);
  carryOut(root, [{ kind: 'create', file: 'x', text: 'x' }]);
  expect(readFileSync(join(root, 'x'), 'utf8')).toBe('x');
});
