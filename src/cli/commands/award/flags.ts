import { type Command, Option } from 'commander';
import { AWARD_FIELDS, type AwardField, statedFields } from '../../../model/award-fields.ts';
import { addSelectors } from '../../awards/selection/selectors.ts';
import { collect } from '../../collect.ts';
import { performs } from '../../perform.ts';
import type { Context } from '../../terminal.ts';
import type { ReissueOptions } from './reissue.ts';
import { refuseStrayFlags } from './stray-flags.ts';

type AwardOptions = Readonly<Record<string, string | readonly string[] | undefined>> & {
  readonly id?: string;
};

type Reissue = ReissueOptions & { readonly reissue?: true };

/** `lanyard award`: writes the file of one new award, or dates awards anew. */
export function addAward(program: Command): void {
  const command = program
    .command('award')
    .summary('award an achievement to somebody')
    .description(
      'Writes one small file to content/awards/. Asks for what is not given. With --reissue, awards that were changed are dated anew, and their new credentials replace the old ones: --id, --name, --email, --did, --visibility and the flags below say which.',
    )
    .argument('[achievement]', 'id of the achievement: the name of its file');
  for (const field of Object.values<AwardField>(AWARD_FIELDS)) {
    const option = optionOf(field);
    if (option) command.addOption(option);
  }
  command.option('--reissue', 'award nothing: date what the flags select anew');
  addSelectors(command, 'with --reissue: ')
    .option('-y, --yes', 'with --reissue: do not ask; without a terminal, needed for several')
    .option('--id <id>', 'the id in its address (default: 26 random letters)')
    .option('--dry-run', 'print the file, write nothing')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', EXAMPLES)
    .action(
      performs(async () => {
        const [{ award }, { reissue }] = await Promise.all([import('./run.ts'), import('./reissue.ts')]);
        return (named: string | undefined, options: AwardOptions & Reissue, context: Context) => {
          const achievement = named ?? options.achievement;
          refuseStrayFlags(options, options.reissue === true);
          if (options.reissue) return reissue(achievement, options, context);
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
  npx lanyard award --reissue bowline --since 2026-01-01
  npx lanyard award bowline --did did:key:z6Mk… --date 2026-11-01 --evidence https://club.example/log`;
