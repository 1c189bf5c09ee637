import type { Command } from 'commander';
import { performs } from '../../perform.ts';

/** `lanyard revoke`: says in an award’s file that it no longer holds. */
export function addRevoke(program: Command): void {
  program
    .command('revoke')
    .summary('say that an award no longer holds')
    .description(
      'Adds "revoked" to the award’s file. The badge keeps its address and says that it was revoked.',
    )
    .argument('<award>', 'id of the award, or its file')
    .option('--reason <text>', 'why; it is published')
    .option('--date <date>', 'since when (default: today, in UTC)')
    .option('--dry-run', 'print the changed file, write nothing')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', EXAMPLES)
    .action(performs(async () => (await import('./run.ts')).revoke));
}

const EXAMPLES = `
Example:
  npx lanyard revoke k3vq7…  --reason "Awarded to the wrong person"`;
