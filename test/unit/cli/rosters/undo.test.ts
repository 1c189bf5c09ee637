import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { placesElsewhere } from '../../../../src/cli/commands/import/places-elsewhere.ts';
import { importRoster } from '../../../../src/cli/commands/import/run.ts';
import type { Context } from '../../../../src/cli/terminal.ts';
import { fromMilliseconds } from '../../../../src/lib/date-time.ts';
import type { AwardId } from '../../../../src/model/id.ts';
import { statusIndexOf } from '../../../../src/model/status-index.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const now = fromMilliseconds(Date.parse('2026-11-20T12:00:00Z'));

async function imported() {
  const root = mkdtempSync(join(tmpdir(), 'lanyard-undo-'));
  folders.push(root);
  cpSync(join(import.meta.dirname, '../../../cli/sites/club'), root, { recursive: true });
  const roster = join(root, 'roster.csv');
  writeFileSync(roster, 'name,email\nBo,bo@club.example\nCy,cy@club.example\nDi,di@club.example\n');
  const context = { root, now, env: {}, interactive: false, dryRun: false } as Context;
  const { data, json } = await importRoster(roster, { achievement: 'bowline' }, context);
  const { run } = json as { run: string };
  const undo = () => importRoster(undefined, { undo: run }, context);
  return { root, files: data.map((file) => join(root, file)), undo };
}

test('an import is undone, once', async () => {
  const { root, files, undo } = await imported();
  expect((await undo()).data).toHaveLength(3);
  expect(files.filter((file) => existsSync(file))).toEqual([]);
  expect(existsSync(join(root, 'content/awards/2026/ana-bowline.yaml'))).toBe(true);
  await expect(undo()).rejects.toThrow('roster/no-such-run');
});

test('what was changed, committed or built since is kept, and said', async () => {
  const { root, files, undo } = await imported();
  const [changed = '', committed = '', free = ''] = files;
  appendFileSync(changed, '# mine\n');
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=T', '-c', 'user.email=t@club.example', ...words]);
  git('init', '-q');
  git('add', committed);
  git('commit', '-qm', 'Award');
  const { data, notes, exitCode } = await undo();
  expect(data.map((file) => join(root, file))).toEqual([free]);
  expect([changed, committed, free].map((file) => existsSync(file))).toEqual([true, true, false]);
  expect(notes[0]).toContain('it was changed since');
  expect(notes[1]).toContain('git has it in its history');
  expect(exitCode).toBe(1);
  const id = committed.replace(/^.*\/|\.yaml$/g, '') as AwardId;
  expect(placesElsewhere(root, new Set())).toEqual(new Set([statusIndexOf(id)]));
  expect(placesElsewhere(root, new Set([id]))).toEqual(new Set());
});
