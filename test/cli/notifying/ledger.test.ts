import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { Club, type ClubAward } from './club.ts';
import { type MailServer, startMailServer } from './mail-server.ts';

/** At most once, whatever happens: killed, two at a time, a torn or broken ledger. */

const open: { close: () => Promise<void> }[] = [];

afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

const members = (count: number): ClubAward[] =>
  Array.from({ length: count }, (_, n) => ({ id: `m${n}`, email: `m${n}@member.example` }));

const LEDGER = '.local/state/lanyard/badges.club.example/notified.jsonl';

const command = fileURLToPath(new URL('../../../src/cli/lanyard.mjs', import.meta.url));

function words(club: Club, { port }: MailServer): string {
  const connect = `--connect-to badges.club.example=127.0.0.1:${club.server.port}`;
  return `notify ../members.csv --smtp smtp://localhost:${port} --from badges@club.example --per-minute 60000 --timeout 5 ${connect}`;
}

/** Starts the command by itself, so that it can be sent signals. */
function start(club: Club, mail: MailServer) {
  const child = spawn(process.execPath, [command, ...words(club, mail).split(' ')], {
    cwd: club.sandbox.root,
    env: {
      ...process.env,
      HOME: club.sandbox.folder,
      NODE_EXTRA_CA_CERTS: join(club.sandbox.folder, 'authority.pem'),
      SOURCE_DATE_EPOCH: '1795176000',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return { child, ended };
}

/** A mail server that takes a message whole and answers only when it is told to. */
async function hesitantServer() {
  const waiting: (() => void)[] = [];
  let came = () => {};
  const first = new Promise<void>((resolve) => {
    came = resolve;
  });
  let isPatient = true;
  const taken: string[] = [];
  const mail = await startMailServer({
    onData: (stream, session, done) => {
      stream.resume().on('end', () => {
        taken.push(session.envelope.rcptTo[0]?.address ?? '');
        if (!isPatient) return done(null, 'OK');
        waiting.push(() => done(null, 'OK'));
        came();
      });
    },
  });
  const answer = () => {
    isPatient = false;
    for (const each of waiting.splice(0)) each();
  };
  return { mail, first, taken, answer };
}

async function openWith(count: number) {
  const club = await Club.open(members(count));
  const server = await hesitantServer();
  open.push(club, server.mail);
  club.write('authority.pem', `${club.server.authority}\n${server.mail.authority}`);
  return { club, ...server };
}

test('killed while a message leaves: that one is doubtful, the others go on, and the lock is taken over', async () => {
  const { club, mail, first, taken, answer } = await openWith(3);
  const { child, ended } = start(club, mail);
  await Promise.race([first, ended]);
  child.kill('SIGKILL');
  await ended;
  expect(club.ledger()).toEqual(['m0 sending']);
  expect(existsSync(join(club.sandbox.folder, `${LEDGER}.lock`))).toBe(true);
  answer();
  const { stdout, exitCode } = await club.sandbox.run(`lanyard ${words(club, mail)}`, env(club));
  expect(stdout).toBe(
    'm0  skipped: doubtful: begun before, and whether it arrived is not known\nm1  sent\nm2  sent\n',
  );
  expect(exitCode).toBe(0);
  expect(taken).toEqual(['m0@member.example', 'm1@member.example', 'm2@member.example']);
  expect(existsSync(join(club.sandbox.folder, `${LEDGER}.lock`))).toBe(false);
});

test('one at a time: a second run is refused while the first is at work, and a dry run is not', async () => {
  const { club, mail, first, taken, answer } = await openWith(2);
  const { child, ended } = start(club, mail);
  await Promise.race([first, ended]);
  const second = await club.sandbox.run(`lanyard ${words(club, mail)}`, env(club));
  expect(second.stderr).toContain(`another lanyard notify (process ${child.pid} on `);
  expect(second.exitCode).toBe(2);
  const dry = await club.sandbox.run(`lanyard ${words(club, mail)} --dry-run`, env(club));
  expect(dry.stdout).toContain('m1  would tell');
  answer();
  expect(await ended).toBe(0);
  expect(taken).toEqual(['m0@member.example', 'm1@member.example']);
});

test('Ctrl-C lets the message at hand end; the rest waits', async () => {
  const { club, mail, first, taken, answer } = await openWith(3);
  const { child, ended } = start(club, mail);
  await Promise.race([first, ended]);
  child.kill('SIGINT');
  setTimeout(answer, 300);
  expect(await ended).toBe(3);
  expect(club.ledger()).toEqual(['m0 sending', 'm0 sent']);
  expect(taken).toEqual(['m0@member.example']);
});

test('a lock of another machine is never taken over', async () => {
  const { club, mail } = await openWith(1);
  for (const holder of [{ process: 999_999_9, host: `not-${hostname()}` }, 'torn']) {
    await club.sandbox.run(`mkdir -p "$(dirname ../${LEDGER})"`);
    club.write(`${LEDGER}.lock`, typeof holder === 'string' ? holder : JSON.stringify(holder));
    const { stderr, exitCode } = await club.sandbox.run(`lanyard ${words(club, mail)}`, env(club));
    expect(stderr).toContain('[notify/busy]');
    expect(stderr).toMatch(/delete .*notified\.jsonl\.lock/);
    expect(exitCode).toBe(2);
  }
});

test('a torn last line is passed over; any other that cannot be read stops everything', async () => {
  const { club, mail, taken, answer } = await openWith(2);
  answer();
  const run = (more = '') => club.sandbox.run(`lanyard ${words(club, mail)} ${more}`, env(club));
  expect((await run('--limit 1')).stdout).toBe('m0  sent\nm1  skipped: beyond --limit\n');
  const file = join(club.sandbox.folder, LEDGER);
  appendFileSync(file, '{"at":"2026-11-20T12:0');
  expect((await run()).stdout).toBe('m0  skipped: told before\nm1  sent\n');
  expect(club.read(LEDGER)).toContain('{"at":"2026-11-20T12:0 (torn)\n');
  expect((await run()).stdout).toBe('m0  skipped: told before\nm1  skipped: told before\n');
  writeFileSync(file, `${club.read(LEDGER)}nonsense\n`);
  const { stderr, exitCode } = await run();
  expect(stderr).toMatch(/line 6 of .* is no entry of a ledger.*\[notify\/ledger-unreadable\]/);
  expect(exitCode).toBe(1);
  expect(taken).toHaveLength(2);
});

test('a ledger that cannot be written tells nobody', async () => {
  const { club, mail, taken } = await openWith(1);
  club.write('blocked', 'a file');
  const { stderr, exitCode } = await club.sandbox.run(
    `lanyard ${words(club, mail)} --ledger ../blocked/told.jsonl`,
    env(club),
  );
  expect(stderr).toContain('[notify/ledger-unwritable]');
  expect(exitCode).toBe(2);
  expect(taken).toEqual([]);
});

test('nothing that is kept or printed names anybody', async () => {
  const { club, mail, answer } = await openWith(2);
  answer();
  const run = await club.sandbox.run(`lanyard ${words(club, mail)} --json`, {
    env: { ...env(club).env, LANYARD_DEBUG: '1' },
  });
  expect(JSON.parse(run.stdout)).toMatchObject({ dryRun: false, awards: [{ id: 'm0', kind: 'told' }, {}] });
  const { stdout } = await club.sandbox.run(
    'grep -rilE "m[01]@|member.example" .. --exclude-dir=node_modules',
  );
  expect(stdout.trim().split('\n')).toEqual(['../members.csv']);
  expect(run.stdout + run.stderr).not.toMatch(/member\.example/);
});

function env(club: Club) {
  return { env: { NODE_EXTRA_CA_CERTS: join(club.sandbox.folder, 'authority.pem') } };
}
