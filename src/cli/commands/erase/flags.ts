import type { Command } from 'commander';
import { performs } from '../../perform.ts';

/** `lanyard erase`: takes an award away and keeps it revoked, for whoever asks to be forgotten. */
export function addErase(program: Command): void {
  program
    .command('erase')
    .summary('forget an award, and keep it revoked')
    .description(
      'Deletes the award’s file and leaves a note that names nobody, so that copies of the badge verify as revoked for ever. Prints what is left to do: git’s history, caches, search engines.',
    )
    .argument('<award>', 'id of the award, or its file')
    .option('--yes', 'do not ask on a terminal')
    .option('--dry-run', 'print what would be left, change nothing')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', EXAMPLES)
    .action(performs(async () => (await import('./run.ts')).erase));
}

const EXAMPLES = `
Example:
  npx lanyard erase k3vq7…  --dry-run`;
