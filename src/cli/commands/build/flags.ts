import type { Command } from 'commander';
import { performs } from '../../perform.ts';

/** `lanyard build`: signs and builds the site, or one part of it. */
export function addBuild(program: Command): void {
  program
    .command('build')
    .summary('sign and build the site')
    .description(
      'Signs every badge and builds the site into dist/, as npm run build does. With --shard, only the badges of one ' +
        'part, for several machines that build at once: merge puts the parts together.',
    )
    .option('--shard <k/n>', 'which part of how many: 3/8')
    .addHelpText('after', EXAMPLES)
    .action(performs(async () => (await import('./run.ts')).build));
}

const EXAMPLES = `
Examples:
  npx lanyard build
  npx lanyard build --shard 1/2 && npx lanyard build --shard 2/2 && npx lanyard merge`;
