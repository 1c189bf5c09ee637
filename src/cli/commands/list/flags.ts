import type { Command } from 'commander';
import { addSelectors } from '../../awards/selection/selectors.ts';
import { performs } from '../../perform.ts';

/** `lanyard list`: finds what was awarded. */
export function addList(program: Command): void {
  const command = program
    .command('list')
    .summary('find what was awarded')
    .description(
      'Lists awards in order of date: all of them, or those for which all holds that the flags say. An address is hashed with each award’s salt and kept nowhere.',
    );
  addSelectors(command)
    .option('--csv', 'print a table for spreadsheets')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', EXAMPLES)
    .action(performs(async () => (await import('./run.ts')).list));
}

const EXAMPLES = `
Examples:
  npx lanyard list --email ana@club.example
  npx lanyard list --achievement bowline --since 2026-01-01 --until 2026-12-31 --csv > bowline-2026.csv
  npx lanyard list --name "Ana Li*" --state valid

"revoke", "erase" and "award --reissue" take the same flags.`;
