import type { Command } from 'commander';
import { collect } from '../../collect.ts';
import { performs } from '../../perform.ts';

/** `lanyard doctor`: what is amiss with a live site, and what to change on its host. */
export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .summary('examine a live site')
    .description(
      'Asks a live site what verifiers, wallets and browsers ask, and says what to change on its host. In the project that it was built from, also compares it with content/.',
    )
    .argument('<url>', 'the address of the site’s home page')
    .option(
      '--connect-to <host=address:port>',
      'reach a host elsewhere than DNS says; its certificate must still fit',
      collect,
    )
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', HELP)
    .action(performs(async () => (await import('./run.ts')).doctor));
}

const HELP = `
Exit code 1 where something keeps people from verifying or reading, 0 where there are warnings at most, 3 where the \
site cannot be reached. It sends about a hundred requests, and changes nothing.

Examples:
  npx lanyard doctor https://badges.club.example
  npx lanyard doctor https://badges.club.example --connect-to badges.club.example=203.0.113.7:443
  npx lanyard doctor http://localhost:4321`;
