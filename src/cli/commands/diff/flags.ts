import { type Command, Option } from 'commander';
import { performs } from '../../perform.ts';

/** `lanyard diff`: what a change does to what is published. */
export function addDiff(program: Command): void {
  program
    .command('diff')
    .summary('say what a change publishes, alters or breaks')
    .description(
      'Compares the working tree with a git revision: new, changed, revoked and lost awards, keys, achievements.',
    )
    .argument('[base]', 'a git revision (default: where this branch left the main one)')
    .addOption(
      new Option('--format <name>', 'how it looks').choices(['text', 'markdown', 'json']).default('text'),
    )
    .option('--json', 'the same as --format json')
    .addHelpText('after', EXAMPLES)
    .action(performs(async () => (await import('./run.ts')).diff));
}

const EXAMPLES = `
Examples:
  npx lanyard diff
  npx lanyard diff origin/main --format markdown`;
