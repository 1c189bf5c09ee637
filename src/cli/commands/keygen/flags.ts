import { type Command, Option } from 'commander';
import { ALGORITHM_NAMES } from '../../../keys/algorithms.ts';
import { performs } from '../../perform.ts';

/** `lanyard keygen`: makes, rotates and revokes an issuer’s keys. */
export function addKeygen(program: Command): void {
  program
    .command('keygen')
    .summary('make, rotate or revoke an issuer’s signing key')
    .description(
      'Writes a new private key to keys/ISSUER.key (keys/ISSUER.rsa.key) and its public key into the issuer’s file. ' +
        'The private key is printed only with --stdout.',
    )
    .argument('[issuer]', 'id of the issuer (default: the site’s)')
    .addOption(
      new Option('--type <type>', 'of the key: RSA for JWTs beside the Ed25519 key that signs everything')
        .choices(ALGORITHM_NAMES)
        .default('Ed25519'),
    )
    .option('--rotate', 'replace the key in use; what it signed stays valid')
    .option('--revoke <key>', 'mark a public key (z6Mk…, or its thumbprint) as stolen; makes no new key')
    .option('--stdout', 'print the new private key instead of writing keys/: for a secret store')
    .option('--dry-run', 'say what would be written, write nothing')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', EXAMPLES)
    .action(performs(async () => (await import('./run.ts')).keygen));
}

const EXAMPLES = `
Examples:
  npx lanyard keygen
  npx lanyard keygen club --rotate
  npx lanyard keygen club --type RSA-2048
  npx lanyard keygen club --revoke z6MkuYxH…
  npx lanyard keygen club --rotate --stdout | gh secret set LANYARD_SIGNING_KEY`;
