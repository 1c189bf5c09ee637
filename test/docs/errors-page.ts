import type { Words } from '../../src/errors/definition.ts';
import { catalogue } from '../../src/errors/index.ts';

/** What each area of the catalogue is about, and why it is strict: the part of a code before the slash. */
const AREAS: Readonly<Record<string, string>> = {
  content:
    'Mistakes in the files under `content/`. All of them are reported at once, each with its file, line and column. Badges are for ever, so nothing is guessed: a word that is nearly right is an error with a suggestion.',
  image:
    'Badge images. They are drawn, shrunk and get the credential put inside, and an SVG is a small program: so only harmless, self-contained pictures are taken.',
  endorsement:
    'Endorsements. What somebody else has signed is verified before it is published, and nothing is fetched for that.',
  collection:
    'Collections of badges. Everybody sees them: an award that is not public is never shown, and an address is one that everybody can open.',
  record:
    'Learner records. Every badge in one is the same person’s, and badges of others are verified as far as that goes without the network.',
  certificate:
    'Printed certificates. A recipient’s name that the fonts cannot draw would be a row of boxes on paper: that award has none.',
  font: 'Fonts that a site brings along for letters that the program’s own lack.',
  baked: 'Reading a credential out of a badge image that somebody sent.',
  key: 'Signing keys. Whatever is doubtful about a key stops the build: a badge signed with the wrong key is worthless, and a key that everybody knows lets anybody forge badges. Exit code 4.',
  mode: 'How a build signs: as production or as a preview.',
  clock: 'The build’s idea of “now”, from which expired and not-yet-valid follow.',
  proof: 'Every signature is checked before anything is written. Where a check fails, nothing is published.',
  credential: 'Every credential is held to the form of Open Badges 3.0 before anything is written.',
  command:
    'The command line: flags, files and what is asked for. Exit code 2 where the command was used wrongly.',
  init: 'Making the project your own.',
  keygen: 'Making, rotating and revoking keys.',
  revoke: 'Revoking an award.',
  erase: 'Forgetting an award.',
  check: 'Comparing the content with what was committed before.',
  diff: 'Saying what a change does to what was issued.',
  hosted:
    'Hosted badges of Open Badges 2.0, where `formats` in `content/site.yaml` asks for them. The format before this one demands more of an issuer, and can name recipients by their addresses only.',
  hosting: 'What the hosts of the site take, as far as their documentation says.',
  build: 'Where a build may be made, and where its site may be put.',
  shard: 'Parts of a site that several machines build, and merging them.',
  theme: 'How a project makes the pages look like its own, in `astro.config.mjs`.',
  doctor: 'Examining a live site.',
  serve: 'Serving the built site.',
  storage:
    'Object storage: publishing the site there, and keeping what builds may use again. Exit code 3 where it fails.',
  notify:
    'Telling recipients. No address is ever printed: messages name awards by their ids and roster rows by their lines. What may have been sent is never sent again by itself.',
  roster:
    'Rosters for `lanyard import`. If any row is wrong, no award is written, unless you ask for the wrong rows to be left out.',
  network:
    'Fetching a credential, an issuer’s keys or a status list from the web. What is fetched is limited in size and time, and only public addresses are asked, so that a credential cannot make your machine ask another. Exit code 3.',
};

const INTRODUCTION = `# Errors

Every error has a permanent code, which stands in square brackets behind its message. This page lists them all, with
what to do. It is made from the program's own catalogue; a test keeps it true. Words in ‹angle quotes› stand for what
the message names in your case.

A message begins with the place: \`content/awards/2026/k3v….yaml:3:1\` is line 3, column 1 of that file. A warning
does not stop a build; an error does, and leaves the site that was built before as it is. With \`--json\` every command
gives the same as data.
`;

/** docs/errors.md, from the catalogue. */
export function errorsPage(): string {
  const codes = Object.keys(catalogue).sort();
  const areas = Map.groupBy(codes, (code) => code.slice(0, code.indexOf('/')));
  const unused = Object.keys(AREAS).filter((area) => !areas.has(area));
  if (unused.length > 0) throw new Error(`No error belongs to these areas any more: ${unused.join(', ')}.`);
  return [INTRODUCTION, ...[...areas].map(([area, members]) => areaSection(area, members))].join('\n');
}

function areaSection(area: string, codes: readonly string[]): string {
  const rows = codes.map((code) => {
    const [message, hint = '', severity] = wordsOf(code as keyof typeof catalogue);
    const kind = severity === 'warning' ? '*Warning:* ' : '';
    return `| \`${code}\` | ${kind}${cell(message)} | ${cell(hint)} |\n`;
  });
  const why = AREAS[area];
  if (why === undefined)
    throw new Error(`test/docs/errors-page.ts does not say what "${area}" errors are about.`);
  return `## ${area}\n\n${why}\n\n| Code | Message | What to do |\n| --- | --- | --- |\n${rows.join('')}`;
}

/** The words of an error with the names of its values in their places. */
function wordsOf(code: keyof typeof catalogue): Words {
  const describe = catalogue[code] as (values: unknown) => Words;
  return describe(new Proxy({}, { get: (_, name) => standIn(String(name)) }));
}

/** Stands for a text, a number or a list in an error's words: it prints as ‹name› whatever is done to it. */
function standIn(name: string): readonly string[] {
  const spaced = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return [`‹${spaced}›`];
}

/** A value that the words calculate with comes out as NaN. */
function cell(text: unknown): string {
  return String(text).replaceAll('NaN', '‹number›').replaceAll('|', '\\|').replace(/[<>]/g, '\\$&');
}
