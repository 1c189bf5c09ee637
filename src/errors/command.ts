import { quoted } from './printable.ts';
import type { Words } from './words.ts';

/** The command line: usage, files, prompts. */
export const commandErrors = {
  'command/usage': (v: { reason: string; help: string }): Words => ({
    message: v.reason,
    hint: `See: ${v.help}`,
  }),
  'command/not-a-project': (v: { root: string }): Words => ({
    message: `there is no content/site.yaml in ${v.root}`,
    hint: 'Run this in the folder of the project, or name the folder with --root.',
  }),
  'command/missing-flags': (v: { flags: readonly string[]; help: string }): Words => ({
    message: `${v.flags.length === 1 ? 'this is' : 'these are'} needed: ${v.flags.join(', ')}`,
    hint: `Without a terminal nothing is asked. See: ${v.help}`,
  }),
  'command/missing-achievement': (v: { known: readonly string[] }): Words => ({
    message: 'which achievement?',
    hint: `There are: ${v.known.join(', ')}. For example: npx lanyard award ${v.known[0] ?? 'ID'}`,
  }),
  'command/no-achievements': (): Words => ({
    message: 'there is no achievement to award',
    hint: 'Add one to content/achievements/.',
  }),
  'command/bad-value': (v: { flag: string; reason: string; hint?: string | undefined }): Words => ({
    message: `${v.flag}: ${v.reason}`,
    hint: v.hint,
  }),
  'command/bad-email': (v: { flag: string }): Words => ({
    message: `${v.flag} is not an e-mail address`,
    hint: 'One address, whole. It is hashed, and the address itself is stored nowhere.',
  }),
  'command/cancelled': (): Words => ({ message: 'cancelled; nothing was written' }),
  'command/unreadable': (v: { file: string; reason: string }): Words => ({
    message: `${quoted(v.file)} cannot be read: ${v.reason}`,
    hint: 'Check the spelling and the permissions.',
  }),
  'command/input-too-large': (v: { file: string; limit: number }): Words => ({
    message: `${quoted(v.file)} has more than ${v.limit} bytes`,
    hint: 'A credential or a roster is far smaller. Check that it is the right file.',
  }),
  'command/unwritable': (v: { file: string; reason: string }): Words => ({
    message: `${quoted(v.file)} cannot be written: ${v.reason}`,
    hint: 'Nothing was changed. Check the permissions and the free space, then run it again.',
  }),
  'command/file-exists': (v: { file: string }): Words => ({
    message: `${quoted(v.file)} exists already`,
    hint: 'Nothing was changed. Move it away, or choose another name.',
  }),
  'command/file-changed': (v: { file: string }): Words => ({
    message: `${quoted(v.file)} changed while this command ran`,
    hint: 'Nothing was changed by this command. Run it again.',
  }),
  'command/linked': (v: { file: string }): Words => ({
    message: `${quoted(v.file)} is a symbolic link, and nothing is written through links`,
    hint: 'Put a real folder in its place.',
  }),
  'command/busy': (v: { process: number }): Words => ({
    message: `another lanyard command (process ${v.process}) is writing`,
    hint: 'Wait until it has finished, then run this again.',
  }),
  'command/interrupted-before': (v: { folder: string }): Words => ({
    message: `an interrupted command left ${quoted(v.folder)}, and it cannot be undone by itself`,
    hint: 'Compare the files named in its plan.json with yours, then delete the folder.',
  }),
  'command/internal': (v: { name: string }): Words => ({
    message: `this is a fault of the program (${v.name})`,
    hint: 'Run it again with LANYARD_DEBUG=1 and report what it prints, after removing anything private.',
  }),

  'init/not-the-sample': (): Words => ({
    message: 'content/ is not the untouched sample any more',
    hint: 'To add an issuer, write content/issuers/ID.md and run "npx lanyard keygen ID". To start over, use --force: the present content is moved to .lanyard/replaced/.',
  }),
  'keygen/has-key': (v: { issuer: string; publicKey: string }): Words => ({
    message: `issuer "${v.issuer}" has a key already: ${v.publicKey}`,
    hint: `To replace it (old badges stay valid), run: npx lanyard keygen ${v.issuer} --rotate`,
  }),
  'keygen/orphan-key': (v: { issuer: string; file: string; publicKey: string }): Words => ({
    message: `${v.file} holds a private key whose public key is not in the file of issuer "${v.issuer}"`,
    hint: `Add ${v.publicKey} under "keys" there, or move ${v.file} away first.`,
  }),
  'keygen/nothing-to-rotate': (v: { issuer: string }): Words => ({
    message: `issuer "${v.issuer}" has no key in use, so there is none to rotate`,
    hint: `Run: npx lanyard keygen ${v.issuer}`,
  }),
  'keygen/unknown-key': (v: { issuer: string; found: string; known: readonly string[] }): Words => ({
    message: `issuer "${v.issuer}" has no public key ${quoted(v.found)}`,
    hint: v.known.length > 0 ? `It has: ${v.known.join(', ')}.` : 'It has none.',
  }),
  'keygen/already-revoked': (v: { publicKey: string }): Words => ({
    message: `${v.publicKey} is marked as revoked already`,
  }),
  'keygen/tracked': (v: { file: string }): Words => ({
    message: `git keeps ${v.file}: a private key written there would be published`,
    hint: 'Run "git rm --cached" on it, treat every key in keys/ as stolen, then run this again.',
  }),
  'revoke/already-revoked': (v: { id: string; date: string }): Words => ({
    message: `award "${v.id}" was revoked on ${v.date}`,
    hint: 'Nothing was changed.',
  }),
  'erase/already-erased': (v: { date: string }): Words => ({
    message: `this award was erased on ${v.date}: it has no page, and copies of it verify as revoked, for ever`,
    hint: 'Nothing was changed.',
  }),
  'erase/id-taken': (v: { id: string }): Words => ({
    message: `an award with the id ${quoted(v.id)} was erased; its place in the status list is revoked for ever`,
    hint: 'Choose another --id, or leave it out.',
  }),
  'check/renamed': (v: { from: string; to: string }): Words => ({
    message: `this award was renamed from "${v.from}": its old URL will be gone, and with it the badge that was shared`,
    hint: `Give the file its old name: ${v.from}.yaml (it is "${v.to}" now).`,
    severity: 'warning',
  }),
  'check/removed': (v: { id: string }): Words => ({
    message: `award "${v.id}" is gone: its URL will answer "not found"`,
    hint: `To end an award, bring the file back and run: npx lanyard revoke ${v.id} --reason "…"`,
    severity: 'warning',
  }),
  'check/not-content': (v: { file: string }): Words => ({
    message: `${quoted(v.file)} is not a file under content/`,
    hint: 'Name files as in content/awards/2026/ID.yaml.',
  }),
  'check/other-address': (v: { site: string; served: string }): Words => ({
    message: `the site's address is ${v.site}, but it will be served at ${quoted(v.served)}`,
    hint: 'Badges carry the address for ever. Correct "site", or change where the host serves it (with https).',
  }),
  'check/bad-address': (v: { found: string }): Words => ({
    message: `--site takes a whole address, and ${quoted(v.found)} is none`,
    hint: 'For example: --site https://badges.example',
  }),
  'doctor/not-an-address': (v: { found: string }): Words => ({
    message: `${quoted(v.found)} is not a web address`,
    hint: 'Give the whole address of the home page, with https://.',
  }),
  'doctor/no-site': (v: { url: string; status: number }): Words => ({
    message: `there is no site at ${v.url} (HTTP status ${v.status})`,
    hint: 'Give the address of its home page.',
  }),
  'doctor/redirects': (v: { url: string; target: string }): Words => ({
    message: `${v.url} redirects to ${v.target}`,
    hint: 'Identifiers do not follow redirects: examine the address that content/site.yaml states.',
  }),
  'serve/nothing-built': (v: { folder: string }): Words => ({
    message: `there is no built site in ${v.folder}`,
    hint: 'Run: npm run build',
  }),
  'serve/cannot-listen': (v: { host: string; port: number; reason: string }): Words => ({
    message: `nothing can be served at ${v.host}, port ${v.port}: ${v.reason}`,
    hint: 'Choose another port with --port, or another address of this machine with --host.',
  }),
  'diff/no-git': (v: { root: string }): Words => ({
    message: `${v.root} is not in a git repository`,
    hint: 'A change is computed from git: clone the repository instead of copying its files.',
  }),
  'diff/no-base': (): Words => ({
    message: 'there is no main branch to compare with',
    hint: 'Name a revision: npx lanyard diff HEAD~1. In CI, fetch the whole history (fetch-depth: 0).',
  }),
  'diff/unknown-revision': (v: { revision: string }): Words => ({
    message: `git knows no revision ${quoted(v.revision)}`,
    hint: 'Check the spelling; in a shallow clone, fetch it first.',
  }),
} as const;
