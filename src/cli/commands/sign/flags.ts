import type { Command } from 'commander';
import { performs } from '../../perform.ts';

/** `lanyard sign`: signs a request for an endorsement, offline. */
export function addSign(program: Command): void {
  program
    .command('sign')
    .summary('sign a request for an endorsement')
    .description(
      'Adds who endorses it, the date and a signature to what "lanyard endorse --request" has written. Asks nobody: it needs the file and a key.',
    )
    .argument('<file>', 'the request; "-" is standard input')
    .option('--as <issuer>', 'sign as an issuer of this project, with keys/ISSUER.key')
    .option('--key <file>', 'the private key; without --did, it signs for itself, as did:key')
    .option('--did <did>', 'with --key: the did:web that publishes the key')
    .option('--name <name>', 'with --key: who signs, as people call it')
    .option('--out <file>', 'where the signed file goes (default: standard output)')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', EXAMPLES)
    .action(performs(async () => (await import('./run.ts')).sign));
}

const EXAMPLES = `
Examples:
  npx lanyard sign request.json --as harbour --out signed.json
  npx lanyard sign request.json --key our.key --did did:web:federation.example --name "Sailing Federation"`;
