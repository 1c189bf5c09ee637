import type { Command } from 'commander';
import { performs } from '../../perform.ts';

/** `lanyard endorse`: writes an endorsement of an achievement, an award or an issuer, or a request for one. */
export function addEndorse(program: Command): void {
  program
    .command('endorse')
    .summary('say, or ask somebody to say, that something is good')
    .description(
      'Writes a file to content/endorsements/: by an issuer of this site (--as), or with what somebody else has signed (--file). With --request it writes what they have to sign: npx lanyard sign.',
    )
    .argument('<of>', 'id of an achievement, an award or an issuer; award:ID and issuer:ID tell them apart')
    .option('--as <issuer>', 'the issuer of this site who endorses it')
    .option('--comment <text>', 'what is said of it, in Markdown; with --as it is needed')
    .option('--date <date>', 'since when (default: today, in UTC); earlier badges do not carry it')
    .option('--request <file>', 'write a request to be signed elsewhere; "-" is standard output')
    .option('--file <file>', 'an endorsement that somebody else has signed')
    .option('--keys <file>', 'with --file: the signer’s DID document, where its id is no did:key')
    .option('--id <id>', 'name of the file in content/endorsements/ (default: from who endorses what)')
    .option('--pages-only', 'no badge carries it')
    .option('--dry-run', 'print the files, write nothing')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', EXAMPLES)
    .action(performs(async () => (await import('./run.ts')).endorse));
}

const EXAMPLES = `
Examples:
  npx lanyard endorse bowline --as library --comment "We lend the books that teach it."
  npx lanyard endorse bowline --request request.json
  npx lanyard endorse bowline --file signed.json --keys did.json`;
