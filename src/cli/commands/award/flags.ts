import type { Command } from 'commander';
import { collect } from '../../collect.ts';
import { perform } from '../../perform.ts';
import type { AwardOptions } from './run.ts';

/** `lanyard award`: writes the file of one new award. */
export function addAward(program: Command): void {
  program
    .command('award')
    .summary('award an achievement to somebody')
    .description('Writes one small file to content/awards/. Asks for what is not given.')
    .argument('[achievement]', 'id of the achievement: the name of its file')
    .option('--name <text>', 'name of the recipient; it is published')
    .option('--email <address>', 'e-mail address of the recipient; only a salted hash of it is written')
    .option('--did <uri>', 'DID or web address of the recipient; it is published')
    .option('--date <date>', 'when it was earned (default: today, in UTC)')
    .option('--expires <date>', 'the last day on which it is valid')
    .option('--evidence <url>', 'where it can be seen; may be given several times', collect)
    .option('--narrative <text>', 'how this person earned it, in Markdown')
    .option('--visibility <word>', 'public, unlisted or private')
    .option('--id <id>', 'the id in its address (default: 26 random letters)')
    .option('--dry-run', 'print the file, write nothing')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', EXAMPLES)
    .action((achievement: string | undefined, options: AwardOptions, command: Command) =>
      perform(command, async (context) => {
        const { award } = await import('./run.ts');
        return award(achievement, options, context);
      }),
    );
}

const EXAMPLES = `
Examples:
  npx lanyard award bowline --name "Ana Lima" --email ana@club.example
  npx lanyard award bowline --did did:key:z6Mk… --date 2026-11-01 --evidence https://club.example/log`;
