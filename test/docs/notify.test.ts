import { afterAll, beforeAll, expect, test } from 'vitest';
import { Club } from '../cli/notifying/club.ts';
import { type MailServer, startMailServer, USER } from '../cli/notifying/mail-server.ts';
import { documentationPages, exampleFilesOf } from './pages.ts';

/** The commands of "Tell the recipients", with a site and a mail server on loopback in place of the real ones. */

const PAGE = documentationPages().find(({ file }) => file === 'docs/maintainer.md');
const COMMANDS = [...(PAGE?.text.matchAll(/^```sh notify\n(.*)\n```$/gm) ?? [])].map(
  ([, words = '']) => words,
);

let club: Club;
let mail: MailServer;

beforeAll(async () => {
  club = await Club.open([
    { id: 'ana', email: 'ana@member.example' },
    { id: 'bo', email: 'bo@member.example', date: '2026-10-31' },
  ]);
  mail = await startMailServer({ authOptional: false });
  club.write('authority.pem', `${club.server.authority}\n${mail.authority}`);
  if (PAGE) club.sandbox.write('content/notify.md', exampleFilesOf(PAGE).get('notify.md') ?? '');
});

afterAll(async () => {
  await mail?.close();
  await club?.close();
});

test('there are commands for a look, for drafts and for SMTP', () => {
  expect(COMMANDS.map((words) => / --(dry-run|eml|smtp)/.exec(words)?.[1])).toEqual([
    'dry-run',
    'eml',
    'smtp',
  ]);
});

test.each(COMMANDS.map((words, index) => [words, index] as const))('%s', async (words, index) => {
  const given = words.replace('npx lanyard notify ../members.csv', '');
  expect(given).not.toBe(words);
  const { stdout, stderr, exitCode } = await club.notify(
    `${given} --ledger ../ledger-${index}.jsonl --connect-to mail.club.example=127.0.0.1:${mail.port}`,
    { LANYARD_SMTP_PASSWORD: USER.password },
  );
  expect({ stdout, exitCode }, stderr).toEqual({ stdout: EXPECTED[index], exitCode: 0 });
});

const EXPECTED = ['bo  would tell\nana  would tell\n', 'ana  drafted\n', 'bo  sent\nana  sent\n'];

test('the example is the letter that arrives', () => {
  expect(mail.arrived.map(({ email }) => email.text)).toEqual([
    expect.stringMatching(
      /^Hello,\n\nwell done! You hold the badge Bowline since 31 October 2026\. It is here: https:/,
    ),
    expect.stringContaining('See you on the water,\nthe training team\n'),
  ]);
  expect(club.read('drafts/ana.eml')).toContain('well done!');
});
