import { quoted } from './printable.ts';
import type { Words } from './words.ts';

/** Telling recipients. No word here ever repeats an e-mail address. */
export const notifyErrors = {
  'notify/which-way': (v: { given: readonly string[] }): Words => ({
    message:
      v.given.length === 0
        ? 'how should recipients be told?'
        : `one way at a time, and these are ${v.given.length}: ${v.given.join(', ')}`,
    hint: 'Choose one: --eml DIR (drafts), --csv FILE (mail merge), --mailto FILE (links), --smtp URL (sends).',
  }),
  'notify/kept-in-git': (v: { file: string }): Words => ({
    message: `${quoted(v.file)} is inside the repository and git does not ignore it, so addresses could be published`,
    hint: 'Keep it outside the repository; or name it in .gitignore, and where git has it already, run "git rm --cached" on it.',
  }),
  'notify/published-folder': (v: { file: string; folder: string }): Words => ({
    message: `${quoted(v.file)} is in ${v.folder}/, and what is there is published`,
    hint: 'Keep it outside the repository.',
  }),
  'notify/no-email-column': (v: { found: readonly string[] }): Words => ({
    message: 'no column of this roster has e-mail addresses',
    hint: `Name one "email", or map one: --map "Column=email". Columns found: ${v.found.join(', ')}.`,
  }),
  'notify/several-names': (v: { id: string; lines: readonly number[] }): Words => ({
    message: `the address that award "${v.id}" belongs to stands on lines ${v.lines.join(', ')} with different names, so nobody is greeted by name`,
    hint: 'Where people share an address that is as it should be; else remove the wrong rows.',
    severity: 'warning',
  }),
  'notify/several-addresses': (v: { id: string; lines: readonly number[] }): Words => ({
    message: `award "${v.id}" fits several addresses: lines ${v.lines.join(', ')}`,
    hint: 'Leave one of these rows.',
  }),
  'notify/unknown-award': (v: { id: string; suggestion?: string | undefined }): Words => ({
    message: `there is no award ${quoted(v.id)}${v.suggestion ? `, did you mean ${quoted(v.suggestion)}?` : ''}`,
    hint: 'An award’s id is the name of its file in content/awards/, without .yaml.',
  }),
  'notify/no-sender': (): Words => ({
    message: '--smtp needs --from',
    hint: 'A name and an address in angle brackets: --from "Harbour Sailing Club <ADDRESS>"',
  }),
  'notify/bad-sender': (): Words => ({
    message: '--from is not an address',
    hint: 'A name and an address in angle brackets: --from "Harbour Sailing Club <ADDRESS>"',
  }),
  'notify/bad-smtp-url': (v: { reason: string }): Words => ({
    message: `--smtp ${v.reason}`,
    hint: 'For example: --smtp smtp://mail.club.example:587, or smtps:// for TLS from the start (port 465). A user goes before the server, with an at sign between them.',
  }),
  'notify/password-in-url': (): Words => ({
    message: '--smtp has a password in it, which other people on this machine can see',
    hint: 'Take it out of the URL, put it into the environment variable LANYARD_SMTP_PASSWORD, and choose a new one.',
  }),
  'notify/no-password': (): Words => ({
    message: '--smtp names a user, and LANYARD_SMTP_PASSWORD is not set',
    hint: 'Put the password into the environment variable, without writing it into a file that git keeps.',
  }),
  'notify/mail-server': (v: { host: string; reason: string }): Words => ({
    message: `no mail can be sent by ${v.host}: ${v.reason}`,
    hint: 'Nobody was told. Check --smtp, user and password, then run it again.',
  }),
  'notify/unknown-variable': (v: {
    variable: string;
    suggestion?: string | undefined;
    known: readonly string[];
  }): Words => ({
    message: `there is no variable {${v.variable}}${v.suggestion ? `, did you mean {${v.suggestion}}?` : ''}`,
    hint: `There are: ${v.known.map((name) => `{${name}}`).join(', ')}.`,
  }),
  'notify/variable-in-link': (): Words => ({
    message: 'a variable other than {url} stands in the address of a link',
    hint: 'Only {url} may be the address of a link.',
  }),
  'notify/ledger-unreadable': (v: { file: string; line: number }): Words => ({
    message: `line ${v.line} of ${quoted(v.file)} is no entry of a ledger, so nobody knows who was told`,
    hint: 'Nobody was told now. Put the file back from a backup, or correct the line.',
  }),
  'notify/ledger-unwritable': (v: { file: string; reason: string }): Words => ({
    message: `the ledger ${quoted(v.file)} cannot be written: ${v.reason}`,
    hint: 'Nobody else was told. Once it can be written, run it again: what was begun last may be doubtful.',
  }),
  'notify/busy': (v: { file: string; process: number; host: string }): Words => ({
    message: `another lanyard notify (process ${v.process} on ${v.host}) is at work`,
    hint: `Wait until it has finished. If it runs no longer, delete ${v.file}.`,
  }),
  'notify/not-doubtful': (v: { id: string; told: string }): Words => ({
    message: `award ${quoted(v.id)} is not doubtful: ${v.told}`,
    hint: 'Leave --retry-doubtful out. To tell somebody once more on purpose, use --again ID.',
  }),
  'notify/doubtful': (v: { id: string }): Words => ({
    message: `award ${quoted(v.id)} is doubtful: whether its recipient was told is not known`,
    hint: `Ask, or look into the mail server's log. Then: --retry-doubtful ${v.id}`,
  }),
} as const;
