import { type Command, Option } from 'commander';
import { AWARD_FIELDS, type AwardField, statedFields } from '../../../model/award-fields.ts';
import { collect } from '../../collect.ts';
import { performs } from '../../perform.ts';
import type { Context } from '../../terminal.ts';

type AwardOptions = Readonly<Record<string, string | readonly string[] | undefined>> & {
  readonly id?: string;
};

/** `lanyard award`: writes the file of one new award. */
export function addAward(program: Command): void {
  const command = program
    .command('award')
    .summary('award an achievement to somebody')
    .description('Writes one small file to content/awards/. Asks for what is not given.')
    .argument('[achievement]', 'id of the achievement: the name of its file');
  for (const field of Object.values<AwardField>(AWARD_FIELDS)) {
    const option = optionOf(field);
    if (option) command.addOption(option);
  }
  command
    .option('--id <id>', 'the id in its address (default: 26 random letters)')
    .option('--dry-run', 'print the file, write nothing')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', EXAMPLES)
    .action(
      performs(async () => {
        const { award } = await import('./run.ts');
        return (achievement: string | undefined, options: AwardOptions, context: Context) => {
          const flags = statedFields((_name, field) => options[optionOf(field)?.attributeName() ?? '']);
          return award({ ...flags, achievement }, options.id, context);
        };
      }),
    );
}

function optionOf({ flag, isList }: AwardField): Option | undefined {
  const option = flag && new Option(...flag);
  return isList ? option?.argParser(collect) : option;
}

const EXAMPLES = `
Examples:
  npx lanyard award bowline --name "Ana Lima" --email ana@club.example
  npx lanyard award bowline --did did:key:z6Mk… --date 2026-11-01 --evidence https://club.example/log`;
