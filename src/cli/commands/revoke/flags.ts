import type { Command } from 'commander';
import { addSelectors } from '../../awards/selection/selectors.ts';
import { performs } from '../../perform.ts';

/** `lanyard revoke`: says in the files of awards that they no longer hold. */
export function addRevoke(program: Command): void {
  const command = program
    .command('revoke')
    .summary('say that an award no longer holds')
    .description(
      'Adds "revoked" to the award’s file. The badge keeps its address and says that it was revoked. Several at once are found by what the flags say of them, all of which has to hold; they are shown and asked about.',
    )
    .argument('[award]', 'id of the award, or its file; of a learner record, its file or record:ID')
    .option('--reason <text>', 'why; it is published')
    .option('--date <date>', 'since when (default: today, in UTC)');
  addSelectors(command)
    .option('-y, --yes', 'do not ask; without a terminal, needed for several')
    .option('--dry-run', 'print the changed files, write nothing')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', EXAMPLES)
    .action(performs(async () => (await import('./run.ts')).revoke));
}

const EXAMPLES = `
Examples:
  npx lanyard revoke k3vq7…  --reason "Awarded to the wrong person"
  npx lanyard revoke --achievement bowline --since 2026-11-01 --reason "The course did not take place"`;
