import { type Definitions, didYouMean, type Suggested } from './definition.ts';
import { quoted } from './printable.ts';

const braced = (name: string) => `{${name}}`;

/** Telling recipients. No word here ever repeats an e-mail address. */
export const notifyErrors = {
  'notify/which-way': (v: { given: readonly string[] }) => [
    v.given.length === 0
      ? 'how should recipients be told?'
      : `one way at a time, and these are ${v.given.length}: ${v.given.join(', ')}`,
    'Choose one: --eml DIR (drafts), --csv FILE (mail merge), --mailto FILE (links), --smtp URL (sends).',
  ],
  'notify/kept-in-git': (v: { file: string }) => [
    `${quoted(v.file)} is inside the repository and git does not ignore it, so addresses could be published`,
    'Keep it outside the repository; or name it in .gitignore, and where git has it already, run "git rm --cached" on it.',
  ],
  'notify/published-folder': (v: { file: string; folder: string }) => [
    `${quoted(v.file)} is in ${v.folder}/, and what is there is published`,
    'Keep it outside the repository.',
  ],
  'notify/no-email-column': (v: { found: readonly string[] }) => [
    'no column of this roster has e-mail addresses',
    `Name one "email", or map one: --map "Column=email". Columns found: ${v.found.join(', ')}.`,
  ],
  'notify/several-names': (v: { id: string; lines: readonly number[] }) => [
    `the address that award "${v.id}" belongs to stands on lines ${v.lines.join(', ')} with different names, so nobody is greeted by name`,
    'Where people share an address that is as it should be; else remove the wrong rows.',
    'warning',
  ],
  'notify/several-addresses': (v: { id: string; lines: readonly number[] }) => [
    `award "${v.id}" fits several addresses: lines ${v.lines.join(', ')}`,
    'Leave one of these rows.',
  ],
  'notify/unknown-award': (v: Suggested & { id: string }) => [
    `there is no award ${quoted(v.id)}${didYouMean(v)}`,
    'An award’s id is the name of its file in content/awards/, without .yaml.',
  ],
  'notify/no-sender': () => [
    '--smtp needs --from',
    'A name and an address in angle brackets: --from "Harbour Sailing Club <ADDRESS>"',
  ],
  'notify/bad-sender': () => [
    '--from is not an address',
    'A name and an address in angle brackets: --from "Harbour Sailing Club <ADDRESS>"',
  ],
  'notify/bad-smtp-url': (v: { reason: string }) => [
    `--smtp ${v.reason}`,
    'For example: --smtp smtp://mail.club.example:587, or smtps:// for TLS from the start (port 465). A user goes before the server, with an at sign between them.',
  ],
  'notify/password-in-url': () => [
    '--smtp has a password in it, which other people on this machine can see',
    'Take it out of the URL, put it into the environment variable LANYARD_SMTP_PASSWORD, and choose a new one.',
  ],
  'notify/no-password': () => [
    '--smtp names a user, and LANYARD_SMTP_PASSWORD is not set',
    'Put the password into the environment variable, without writing it into a file that git keeps.',
  ],
  'notify/mail-server': (v: { host: string; reason: string }) => [
    `no mail can be sent by ${v.host}: ${v.reason}`,
    'Nobody was told. Check --smtp, user and password, then run it again.',
  ],
  'notify/unknown-variable': (v: Suggested & { variable: string; known: readonly string[] }) => [
    `there is no variable ${braced(v.variable)}${didYouMean(v, braced)}`,
    `There are: ${v.known.map(braced).join(', ')}.`,
  ],
  'notify/variable-in-link': () => [
    'a variable other than {url} stands in the address of a link',
    'Only {url} may be the address of a link.',
  ],
  'notify/ledger-unreadable': (v: { file: string; line: number }) => [
    `line ${v.line} of ${quoted(v.file)} is no entry of a ledger, so nobody knows who was told`,
    'Nobody was told now. Put the file back from a backup, or correct the line.',
  ],
  'notify/ledger-unwritable': (v: { file: string; reason: string }) => [
    `the ledger ${quoted(v.file)} cannot be written: ${v.reason}`,
    'Nobody else was told. Once it can be written, run it again: what was begun last may be doubtful.',
  ],
  'notify/busy': (v: { file: string; process: number; host: string }) => [
    `another lanyard notify (process ${v.process} on ${v.host}) is at work`,
    `Wait until it has finished. If it runs no longer, delete ${v.file}.`,
  ],
  'notify/not-doubtful': (v: { id: string; told: string }) => [
    `award ${quoted(v.id)} is not doubtful: ${v.told}`,
    'Leave --retry-doubtful out. To tell somebody once more on purpose, use --again ID.',
  ],
  'notify/doubtful': (v: { id: string }) => [
    `award ${quoted(v.id)} is doubtful: whether its recipient was told is not known`,
    `Ask, or look into the mail server's log. Then: --retry-doubtful ${v.id}`,
  ],
} satisfies Definitions;
