import type { Command } from 'commander';
import { performs } from '../../perform.ts';

/** `lanyard merge`: one site of the parts that several machines have built. */
export function addMerge(program: Command): void {
  program
    .command('merge')
    .summary('put the parts of a site together')
    .description(
      'Makes one site in dist/ of all shards: just what one machine would have built. Lists, feeds and status lists are ' +
        'made here. Refuses shards that are missing, damaged, or built of other content or with another key.',
    )
    .argument('[shards...]', 'their folders (default: all in .lanyard/shards/)')
    .addHelpText('after', EXAMPLES)
    .action(performs(async () => (await import('./run.ts')).merge));
}

const EXAMPLES = `
Examples:
  npx lanyard merge
  npx lanyard merge parts/1-of-2 parts/2-of-2`;
