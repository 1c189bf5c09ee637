import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOf, PENDING } from '../../../src/files/journal.ts';
import { describeStep, type Step } from '../../../src/files/step.ts';
import { carryOut, recoverProject } from '../../../src/files/transaction.ts';

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

const REPLACED = '.lanyard/replaced/now/content';

const EVERY_KIND: readonly Step[] = [
  { kind: 'move', from: 'content', to: REPLACED },
  { kind: 'create', file: 'content/new.txt', text: 'new' },
  { kind: 'create', file: 'content/deep/er/new.txt', text: 'new' },
  { kind: 'create', file: 'keys/a.key', text: 'secret', secret: true },
  { kind: 'replace', file: '.gitignore', before: 'before', after: 'after' },
];

function prepare(): void {
  write('content/a.txt', 'a');
  write('.gitignore', 'before');
}

test('steps are carried out in order', () => {
  prepare();
  carryOut(root, EVERY_KIND);
  expect(state()).toEqual({
    '.gitignore': 'after',
    '.lanyard/replaced': '/',
    '.lanyard/replaced/now': '/',
    [REPLACED]: '/',
    [`${REPLACED}/a.txt`]: 'a',
    content: '/',
    'content/deep': '/',
    'content/deep/er': '/',
    'content/deep/er/new.txt': 'new',
    'content/new.txt': 'new',
    keys: '/',
    'keys/a.key': 'secret',
  });
  expect(statSync(join(root, 'keys/a.key')).mode & 0o777).toBe(0o600);
  expect(statSync(join(root, 'keys')).mode & 0o777).toBe(0o700);
});

test('steps are told in words', () => {
  expect(EVERY_KIND.map(describeStep)).toEqual([
    `move content to ${REPLACED}`,
    'create content/new.txt',
    'create content/deep/er/new.txt',
    'create keys/a.key',
    'change .gitignore',
  ]);
});

describe('a step that fails undoes those before it', () => {
  const LAST: readonly [string, Step, string][] = [
    ['a file that exists', { kind: 'create', file: '.gitignore', text: 'x' }, 'command/file-exists'],
    [
      'a folder that is a file',
      { kind: 'create', file: 'content/new.txt/x', text: 'x' },
      'command/unwritable',
    ],
    [
      'a file that changed',
      { kind: 'replace', file: 'content/deep/er/new.txt', before: 'x', after: 'y' },
      'command/file-changed',
    ],
    [
      'a file that is gone',
      { kind: 'replace', file: 'content/no.txt', before: 'x', after: 'y' },
      'command/unwritable',
    ],
    ['a place that is taken', { kind: 'move', from: 'keys/b.key', to: 'keys/a.key' }, 'command/file-exists'],
    ['nothing to move', { kind: 'move', from: 'keys/b.key', to: 'keys/c.key' }, 'command/unwritable'],
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

/** What a command leaves that was killed after some of its steps: its journal, and the lock of a process that is no more. */
function interrupt(steps: readonly Step[], done: number): void {
  const finished = steps.slice(0, done);
  mkdirSync(join(root, PENDING), { recursive: true });
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  for (const [index, step] of finished.entries()) {
    if (step.kind === 'remove') renameSync(join(root, step.file), join(root, `${PENDING}/${index}.before`));
    if (step.kind === 'create') write(step.file, step.text);
    if (step.kind === 'replace') write(step.file, step.after);
  }
  const journal = {
    folders: ['content/deep', 'content/deep/er', 'content/erased', 'keys'],
    steps: steps.map((step) =>
      step.kind === 'move'
        ? step
        : {
            kind: step.kind,
            file: step.file,
            digest: digestOf(
              step.kind === 'create' ? step.text : step.kind === 'replace' ? step.after : step.before,
            ),
          },
    ),
  };
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'replace') write(`${PENDING}/${index}.before`, step.before);
  }
  write(`${PENDING}/plan.json`, JSON.stringify(journal));
  write(LOCK, JSON.stringify({ process: dead, host: hostname() }));
}

const LOCK = '.lanyard/lock';

describe('a command that was killed is undone by the next', () => {
  const steps = EVERY_KIND.slice(2);

  test.each([0, 1, 2, 3])('after %i steps', (done) => {
    prepare();
    const before = state();
    interrupt(steps, done);
    expect(recoverProject(root)).toBe(true);
    expect(state()).toEqual(before);
    expect(recoverProject(root)).toBe(false);
  });

  test('before its plan was written there is nothing to undo', () => {
    prepare();
    const before = state();
    write(`${PENDING}/0`, 'half');
    expect(recoverProject(root)).toBe(false);
    expect(state()).toEqual(before);
  });

  test('what somebody changed since is never thrown away', () => {
    prepare();
    interrupt(steps, 3);
    write('content/deep/er/new.txt', 'mine');
    expect(() => recoverProject(root)).toThrow(/interrupted-before/);
    expect(readFileSync(join(root, 'content/deep/er/new.txt'), 'utf8')).toBe('mine');
    expect(existsSync(join(root, PENDING, 'plan.json'))).toBe(true);
  });
});

describe('a file that is taken away', () => {
  const steps: readonly Step[] = [
    { kind: 'create', file: 'content/erased/x.yaml', text: 'place: 1' },
    { kind: 'remove', file: 'content/a.txt', before: 'a' },
  ];

  test('is gone, and nothing keeps it', () => {
    prepare();
    carryOut(root, steps);
    expect(state()).toEqual({
      '.gitignore': 'before',
      content: '/',
      'content/erased': '/',
      'content/erased/x.yaml': 'place: 1',
    });
    expect(steps.map(describeStep)).toEqual(['create content/erased/x.yaml', 'remove content/a.txt']);
  });

  test.each([
    ['comes back where a later step fails', 'command/file-changed', 'x'],
    ['stays where it has changed', 'command/file-changed', 'other'],
  ])('%s', (_name, code, before) => {
    prepare();
    const was = state();
    const last: Step = { kind: 'remove', file: '.gitignore', before };
    expect(() => carryOut(root, [...steps, last])).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code })] }),
    );
    expect(state()).toEqual(was);
  });

  test.each([0, 1, 2])('comes back where the command was killed after %i steps', (done) => {
    prepare();
    const was = state();
    interrupt(steps, done);
    expect(recoverProject(root)).toBe(true);
    expect(state()).toEqual(was);
  });

  test('a journal of somebody else’s puts no other text in its place', () => {
    prepare();
    interrupt(steps, 2);
    write(`${PENDING}/1.before`, 'other');
    expect(() => recoverProject(root)).toThrow(/interrupted-before/);
    expect(existsSync(join(root, 'content/a.txt'))).toBe(false);
  });
});

test('two commands do not write at once; a lock that is old is not a running command', () => {
  prepare();
  interrupt(EVERY_KIND.slice(2), 0);
  write(LOCK, JSON.stringify({ process: process.ppid, host: hostname() }));
  expect(() => carryOut(root, [{ kind: 'create', file: 'content/x', text: 'x' }])).toThrow(/command\/busy/);
  const past = Date.now() / 1000 - 3600;
  utimesSync(join(root, LOCK), past, past);
  carryOut(root, [{ kind: 'create', file: 'content/x', text: 'x' }]);
  expect(readFileSync(join(root, 'content/x'), 'utf8')).toBe('x');
});

describe('what came with somebody else’s files is not trusted', () => {
  const OUTSIDE = [
    { kind: 'create', file: '../evil', digest: digestOf('v') },
    { kind: 'create', file: 'content/../../evil', digest: digestOf('v') },
    { kind: 'create', file: '/etc/passwd', digest: digestOf('v') },
    { kind: 'create', file: 'package.json', digest: digestOf('v') },
    { kind: 'replace', file: '.git/config', digest: digestOf('v') },
    { kind: 'move', from: 'content/key.md', to: 'keys/a.key' },
    { kind: 'move', from: 'content', to: '../elsewhere' },
    { kind: 'run', file: 'content/x', digest: '' },
  ];
  const JOURNALS = [
    '',
    '{',
    'null',
    '[]',
    '{}',
    '{"steps":[]}',
    ...OUTSIDE.map((step) => JSON.stringify({ process: 1e9, folders: [], steps: [step] })),
  ];

  test.each(JOURNALS)('the journal %s is not followed', (text) => {
    prepare();
    write('keys/a.key', 'secret');
    write(`${PENDING}/plan.json`, text);
    const before = state();
    expect(() => recoverProject(root)).toThrow(/interrupted-before/);
    expect(state()).toEqual(before);
  });

  test.each(['keys', '.lanyard', 'content'])('nothing is written through %s where that is a link', (name) => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'lanyard-elsewhere-'));
    mkdirSync(join(elsewhere, 'pending'));
    symlinkSync(elsewhere, join(root, name));
    write('.gitignore', 'before');
    const steps: Step[] = [
      { kind: 'create', file: 'content/new.txt', text: 'new' },
      { kind: 'create', file: 'keys/a.key', text: 'secret', secret: true },
    ];
    expect(() => carryOut(root, steps)).toThrow(/command\/linked/);
    expect(readdirSync(elsewhere)).toEqual(['pending']);
    rmSync(elsewhere, { recursive: true });
  });
});
