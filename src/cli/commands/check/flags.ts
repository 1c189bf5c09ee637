import { type Command, Option } from 'commander';
import { performs } from '../../perform.ts';

/** `lanyard check`: everything that is wrong with the content, at once. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .summary('check the content')
    .description(
      'Reads everything under content/ and reports every mistake at once. Needs no key, and without --links no network.',
    )
    .argument('[files...]', 'report only these files')
    .option('--fix', 'hash plain e-mail addresses in place')
    .addOption(
      new Option('--format <name>', 'how the report looks')
        .choices(['text', 'github', 'markdown', 'json'])
        .default('text'),
    )
    .option('--since <revision>', 'warn of awards that this git revision has and that are gone', 'HEAD')
    .option(
      '--site <url>',
      'the address at which the site will be served: an error where content/site.yaml has another',
    )
    .option('--trusted', 'say how far each achievement is with its trust metadata: advice, never an error')
    .option('--links', 'ask whether the badges elsewhere of collections are still there; needs the network')
    .option('--json', 'the same as --format json')
    .option('--dry-run', 'with --fix: say what would change, change nothing')
    .addHelpText('after', EXAMPLES)
    .action(performs(async () => (await import('./run.ts')).checkContent));
}

const EXAMPLES = `
Examples:
  npx lanyard check
  npx lanyard check --trusted
  npx lanyard check --fix content/awards/2026/k3vq7….yaml
  npx lanyard check --format github --since origin/main`;
