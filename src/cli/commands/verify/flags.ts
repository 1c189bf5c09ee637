import type { Command } from 'commander';
import { collect } from '../../collect.ts';
import { performs } from '../../perform.ts';

/** `lanyard verify`: says whether a badge is real, check by check. */
export function addVerify(program: Command): void {
  program
    .command('verify')
    .summary('check any Open Badges 3.0 credential')
    .description(
      'Verifies a credential: a file, a baked PNG or SVG, a web address, or "-" for standard input.',
    )
    .argument('<credential>', 'file, https address, or "-"')
    .option('--email <address>', 'also check that it was awarded to this address')
    .option('--offline', 'fetch nothing: what needs the network stays unknown')
    .option(
      '--connect-to <host=address:port>',
      'reach a host elsewhere than DNS says; its certificate must still fit',
      collect,
    )
    .option('--json', 'print the verdict as JSON')
    .addHelpText('after', HELP)
    .action(performs(async () => (await import('./run.ts')).verify));
}

const HELP = `
Exit code 0 only where the credential is valid: 1 where it is not, or where that cannot be known; 3 where the \
network failed; 5 where it is signed but nobody vouches for who signed (no domain); 6 where it is no badge, or of a \
kind that cannot be checked.

Examples:
  npx lanyard verify badge.png --email ana@club.example
  npx lanyard verify https://badges.example/badges/k3vq7… --json
  curl -s https://badges.example/badges/k3vq7….jsonld | npx lanyard verify -`;
