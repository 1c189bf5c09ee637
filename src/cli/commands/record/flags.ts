import type { Command } from 'commander';
import { collect } from '../../collect.ts';
import { performs } from '../../perform.ts';

/** `lanyard record`: collects one person's badges in a learner record. */
export function addRecord(program: Command): void {
  program
    .command('record')
    .summary('collect somebody’s badges in one record')
    .description(
      'Writes a file to content/records/ that names every award of one person. Their address is only compared: the file has the hashes that the awards have.',
    )
    .option('--for <address>', 'whose badges, by e-mail address')
    .option('--did <uri>', 'whose badges, by DID or web address')
    .option('--name <text>', 'what the record is called: Sailing record')
    .option('--person <name>', 'the person’s name; published only if it is given')
    .option(
      '--credential <file>',
      'a badge of theirs that somebody else has issued; may be repeated',
      collect,
    )
    .option('--keys <file>', 'the DID document of that issuer; may be repeated', collect)
    .option('--visibility <word>', 'private, unlisted or public', 'private')
    .option('--partial', 'there are more badges than are in it')
    .option('--date <date>', 'when it is made out (default: today, in UTC)')
    .option('--id <id>', 'the id in its address (default: 26 random letters)')
    .option('--dry-run', 'print the file, write nothing')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', EXAMPLES)
    .action(performs(async () => (await import('./run.ts')).record));
}

const EXAMPLES = `
Examples:
  npx lanyard record --for ana@club.example --name "Sailing record"
  npx lanyard record --did did:key:z6Mk… --name "Sailing record" --visibility unlisted --credential badge.jsonld`;
