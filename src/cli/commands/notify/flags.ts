import type { Command } from 'commander';
import { LANGUAGES } from '../../../i18n/languages.ts';
import { collect } from '../../collect.ts';
import { performs } from '../../perform.ts';

/** `lanyard notify`: tells recipients where their badges are. */
export function addNotify(program: Command): void {
  program
    .command('notify')
    .summary('tell recipients where their badges are')
    .description(
      'Finds whose award each is by hashing the addresses of a roster, and tells its holder, once. Only of badges that are published.',
    )
    .argument(
      '<roster>',
      'CSV file with names and addresses, kept outside the repository; "-" for standard input',
    )
    .argument('[award...]', 'ids of awards (default: all that nobody was told of)')
    .option('--eml <dir>', 'write a draft for each, which mail programs open')
    .option('--csv <file>', 'write a table for a mail merge')
    .option('--mailto <file>', 'write a page of links, each of which opens a message')
    .option(
      '--smtp <url>',
      'send by a mail server: smtp://user@host:587; its password in LANYARD_SMTP_PASSWORD',
    )
    .option('--from <sender>', '"Name <address>": needed with --smtp')
    .option('--template <file>', 'Markdown with a subject (default: content/notify.md, else built in)')
    .option('--language <tag>', `of the built-in letter: ${LANGUAGES.join(', ')} (default: the site’s)`)
    .option('--attach', 'tell of private badges too, with their files from .lanyard/private/')
    .option('--since <date>', 'only of awards from this day on')
    .option('--limit <n>', 'tell at most so many in this run')
    .option('--per-minute <n>', 'send at most so many in a minute (default: 60)')
    .option('--timeout <seconds>', 'how long the mail server may be silent (default: 30)')
    .option('--ledger <file>', 'where it is kept who was told (default: in your home folder)')
    .option('--again <id>', 'tell of this award once more; may be given several times', collect)
    .option('--retry-doubtful <id>', 'tell of an award that may have been told of, or not', collect)
    .option('--map <column=field>', 'use a column of the roster for a field', collect)
    .option('--connect-to <host=address:port>', 'reach a host elsewhere than DNS says', collect)
    .option('--dry-run', 'say what would be done, tell nobody')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', HELP)
    .action(performs(async () => (await import('./run.ts')).notify));
}

const HELP = `
Nobody is told twice with the same template. What was begun and may have arrived is never sent again by itself.
Addresses go nowhere but into the messages: reports name lines of the roster and ids of awards.
Exit code 3 where the network is at fault: the same command goes on with those who wait.

Examples:
  npx lanyard notify ../members.csv --dry-run
  npx lanyard notify ../members.csv --eml ../drafts --since 2026-11-01
  npx lanyard notify ../members.csv --smtp smtp://club@mail.club.example --from "Club <badges@club.example>"`;
