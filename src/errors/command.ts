import { counted } from '../lib/counted.ts';
import type { Definitions } from './definition.ts';
import { quoted } from './printable.ts';

/** The command line: usage, files, prompts. */
export const commandErrors = {
  'command/usage': (v: { reason: string; help: string }) => [v.reason, `See: ${v.help}`],
  'command/not-a-project': (v: { root: string }) => [
    `there is no content/site.yaml in ${v.root}`,
    'Run this in the folder of the project, or name the folder with --root.',
  ],
  'command/missing-flags': (v: { flags: readonly string[]; help: string }) => [
    `${v.flags.length === 1 ? 'this is' : 'these are'} needed: ${v.flags.join(', ')}`,
    `Without a terminal nothing is asked. See: ${v.help}`,
  ],
  'command/missing-achievement': (v: { known: readonly string[] }) => [
    'which achievement?',
    `There are: ${v.known.join(', ')}. For example: npx lanyard award ${v.known[0] ?? 'ID'}`,
  ],
  'command/no-achievements': () => ['there is no achievement to award', 'Add one to content/achievements/.'],
  'command/bad-value': (v: { flag: string; reason: string; hint?: string | undefined }) => [
    `${v.flag}: ${v.reason}`,
    v.hint,
  ],
  'command/bad-email': (v: { flag: string }) => [
    `${v.flag} is not an e-mail address`,
    'One address, whole. It is hashed, and the address itself is stored nowhere.',
  ],
  'command/which-award': (v: { command: string }) => [
    'which award?',
    `Give its id or its file, or say whose it is: npx lanyard ${v.command} --email ADDRESS. "npx lanyard list" shows what there is.`,
  ],
  'command/no-such-awards': (v: { name: string | undefined; selectors: string }) => [
    v.name === undefined
      ? `there is no award for which this holds: ${v.selectors}`
      : `award "${v.name}" is none for which this holds: ${v.selectors}`,
    'Nothing was changed. "npx lanyard list" with some of these flags shows what there is.',
  ],
  'command/needs-yes': (v: { count: number; selectors: string }) => [
    `${counted(v.count, 'award')} match, and without a terminal nothing is asked`,
    `Nothing was changed. Look at them with "npx lanyard list ${v.selectors}", then add --yes.`,
  ],
  'command/cancelled': () => ['cancelled; nothing was written'],
  'command/unreadable': (v: { file: string; reason: string }) => [
    `${quoted(v.file)} cannot be read: ${v.reason}`,
    'Check the spelling and the permissions.',
  ],
  'command/input-too-large': (v: { file: string; limit: number }) => [
    `${quoted(v.file)} has more than ${v.limit} bytes`,
    'A credential or a roster is far smaller. Check that it is the right file.',
  ],
  'command/unwritable': (v: { file: string; reason: string }) => [
    `${quoted(v.file)} cannot be written: ${v.reason}`,
    'Nothing was changed. Check the permissions and the free space, then run it again.',
  ],
  'command/file-exists': (v: { file: string }) => [
    `${quoted(v.file)} exists already`,
    'Nothing was changed. Move it away, or choose another name.',
  ],
  'command/file-changed': (v: { file: string }) => [
    `${quoted(v.file)} changed while this command ran`,
    'Nothing was changed by this command. Run it again.',
  ],
  'command/linked': (v: { file: string }) => [
    `${quoted(v.file)} is a symbolic link, and nothing is written through links`,
    'Put a real folder in its place.',
  ],
  'command/busy': (v: { process: number }) => [
    `another lanyard command (process ${v.process}) is writing`,
    'Wait until it has finished, then run this again.',
  ],
  'command/interrupted-before': (v: { folder: string }) => [
    `an interrupted command left ${quoted(v.folder)}, and it cannot be undone by itself`,
    'Compare the files named in its plan.json with yours, then delete the folder.',
  ],
  'command/internal': (v: { name: string }) => [
    `this is a fault of the program (${v.name})`,
    'Run it again with LANYARD_DEBUG=1 and report what it prints, after removing anything private.',
  ],

  'init/not-the-sample': () => [
    'content/ is not the untouched sample any more',
    'To add an issuer, write content/issuers/ID.md and run "npx lanyard keygen ID". To start over, use --force: the present content is moved to .lanyard/replaced/.',
  ],
  'keygen/has-key': (v: { issuer: string; publicKey: string; flags: string }) => [
    `issuer "${v.issuer}" has a key already: ${v.publicKey}`,
    `To replace it (old badges stay valid), run: npx lanyard keygen ${v.issuer}${v.flags} --rotate`,
  ],
  'keygen/orphan-key': (v: { issuer: string; file: string; publicKey: string }) => [
    `${v.file} holds a private key whose public key is not in the file of issuer "${v.issuer}"`,
    `Add ${v.publicKey} under "keys" there, or move ${v.file} away first.`,
  ],
  'keygen/nothing-to-rotate': (v: { issuer: string; flags: string }) => [
    `issuer "${v.issuer}" has no key in use, so there is none to rotate`,
    `Run: npx lanyard keygen ${v.issuer}${v.flags}`,
  ],
  'keygen/unknown-key': (v: { issuer: string; found: string; known: readonly string[] }) => [
    `issuer "${v.issuer}" has no public key ${quoted(v.found)}`,
    v.known.length > 0 ? `It has: ${v.known.join(', ')}.` : 'It has none.',
  ],
  'keygen/already-revoked': (v: { publicKey: string }) => [`${v.publicKey} is marked as revoked already`],
  'keygen/tracked': (v: { file: string }) => [
    `git keeps ${v.file}: a private key written there would be published`,
    'Run "git rm --cached" on it, treat every key in keys/ as stolen, then run this again.',
  ],
  'revoke/already-revoked': (v: { id: string; date: string }) => [
    `award "${v.id}" was revoked on ${v.date}`,
    'Nothing was changed.',
  ],
  'erase/already-erased': (v: { date: string }) => [
    `this award was erased on ${v.date}: it has no page, and copies of it verify as revoked, for ever`,
    'Nothing was changed.',
  ],
  'erase/id-taken': (v: { id: string }) => [
    `an award with the id ${quoted(v.id)} was erased; its place in the status list is revoked for ever`,
    'Choose another --id, or leave it out.',
  ],
  'check/renamed': (v: { from: string; to: string }) => [
    `this award was renamed from "${v.from}": its old URL will be gone, and with it the badge that was shared`,
    `Give the file its old name: ${v.from}.yaml (it is "${v.to}" now).`,
    'warning',
  ],
  'check/moved': (v: { before: string; badges: number }) => [
    `the site’s address was ${v.before}, and ${counted(v.badges, 'badge names', 'badges name')} it for ever: each link, QR code and copy leads there, and the keys that they are checked with are there`,
    'Keep the old site online as it is, or none of them can be checked any more. If nobody was given a badge yet, go on.',
    'warning',
  ],
  'check/removed': (v: { id: string }) => [
    `award "${v.id}" is gone: its URL will answer "not found"`,
    `To end an award, bring the file back and run: npx lanyard revoke ${v.id} --reason "…"`,
    'warning',
  ],
  'check/not-content': (v: { file: string }) => [
    `${quoted(v.file)} is not a file under content/`,
    'Name files as in content/awards/2026/ID.yaml.',
  ],
  'check/other-address': (v: { site: string; served: string }) => [
    `the site's address is ${v.site}, but it will be served at ${quoted(v.served)}`,
    'Badges carry the address for ever. Correct "site", or change where the host serves it (with https).',
  ],
  'check/bad-address': (v: { found: string }) => [
    `--site takes a whole address, and ${quoted(v.found)} is none`,
    'For example: --site https://badges.example',
  ],
  'doctor/not-an-address': (v: { found: string }) => [
    `${quoted(v.found)} is not a web address`,
    'Give the whole address of the home page, with https://.',
  ],
  'doctor/no-site': (v: { url: string; status: number }) => [
    `there is no site at ${v.url} (HTTP status ${v.status})`,
    'Give the address of its home page.',
  ],
  'doctor/redirects': (v: { url: string; target: string }) => [
    `${v.url} redirects to ${v.target}`,
    'Identifiers do not follow redirects: examine the address that content/site.yaml states.',
  ],
  'serve/nothing-built': (v: { folder: string }) => [
    `there is no built site in ${v.folder}`,
    'Run: npm run build',
  ],
  'serve/cannot-listen': (v: { host: string; port: number; reason: string }) => [
    `nothing can be served at ${v.host}, port ${v.port}: ${v.reason}`,
    'Choose another port with --port, or another address of this machine with --host.',
  ],
  'diff/no-git': (v: { root: string }) => [
    `${v.root} is not in a git repository`,
    'A change is computed from git: clone the repository instead of copying its files.',
  ],
  'diff/no-base': () => [
    'there is no main branch to compare with',
    'Name a revision: npx lanyard diff HEAD~1. In CI, fetch the whole history (fetch-depth: 0).',
  ],
  'diff/unknown-revision': (v: { revision: string }) => [
    `git knows no revision ${quoted(v.revision)}`,
    'Check the spelling; in a shallow clone, fetch it first.',
  ],
} satisfies Definitions;
