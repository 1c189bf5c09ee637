import type { Command } from 'commander';
import { addSelectors } from '../../awards/selection/selectors.ts';
import { performs } from '../../perform.ts';

/** `lanyard erase`: takes an award away and keeps it revoked, for whoever asks to be forgotten. */
export function addErase(program: Command): void {
  const command = program
    .command('erase')
    .summary('forget an award, and keep it revoked')
    .description(
      'Deletes the award’s file and leaves a note that names nobody, so that copies of the badge verify as revoked for ever. Prints what is left to do: git’s history, caches, search engines. Several at once are found by what the flags say of them, all of which has to hold.',
    )
    .argument('[award]', 'id of the award, or its file');
  addSelectors(command)
    .option('-y, --yes', 'do not ask; without a terminal, needed for several')
    .option('--dry-run', 'print what would be left, change nothing')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', EXAMPLES)
    .action(performs(async () => (await import('./run.ts')).erase));
}

const EXAMPLES = `
Examples:
  npx lanyard erase k3vq7…  --dry-run
  npx lanyard erase --email ana@club.example`;
