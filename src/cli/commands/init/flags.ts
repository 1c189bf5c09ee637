import type { Command } from 'commander';
import { performs } from '../../perform.ts';

/** `lanyard init`: makes the project one's own. */
export function addInit(program: Command): void {
  program
    .command('init')
    .summary('make this project your own: site, issuer, key')
    .description(
      'Replaces the sample content with your own site, issuer and key. Asks for what is not given.',
    )
    .option('--name <text>', 'name of the site')
    .option('--site <url>', 'where the site will stand, for ever: https://badges.example')
    .option('--issuer <text>', 'name of the club, school or company that awards')
    .option('--issuer-id <id>', 'its id in addresses (default: made from the name)')
    .option('--language <tag>', 'language of the pages', 'en')
    .option('--visibility <word>', 'of awards: public, unlisted or private', 'unlisted')
    .option('-y, --yes', 'ask nothing; take what is given and the defaults')
    .option('--force', 'also replace content that is not the sample (it is moved to .lanyard/replaced/)')
    .option('--dry-run', 'say what would be written, write nothing')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', EXAMPLES)
    .action(performs(async () => (await import('./run.ts')).init));
}

const EXAMPLES = `
Examples:
  npx lanyard init
  npx lanyard init --name "Club badges" --site https://badges.club.example --issuer "Sailing Club" --yes`;
