import type { Command } from 'commander';
import { AWARD_FIELDS, type AwardField } from '../../../model/award-fields.ts';
import { collect } from '../../collect.ts';
import { performs } from '../../perform.ts';

/** `lanyard import`: awards from a spreadsheet, all or none. */
export function addImport(program: Command): void {
  program
    .command('import')
    .summary('award to everybody on a roster (CSV, .xlsx, Open Badges 2.0)')
    .description('Reads a spreadsheet and writes one award per row. If any row is wrong, nothing is written.')
    .argument(
      '[roster]',
      'CSV with commas, semicolons or tabs, .xlsx, or JSON of Open Badges 2.0 (Moodle, Badgr); "-" for standard input',
    )
    .option('--achievement <id>', 'for rows that name none')
    .option('--date <date>', 'for rows without a date (default: today, in UTC)')
    .option('--visibility <word>', 'for rows that name none: public, unlisted or private')
    .option('--map <column=field>', 'use a column for a field; may be given several times', collect)
    .option('--only <column=value>', 'take only rows that say so; "Status=Passed|Completed"', collect)
    .option('--dates <order>', 'how dates are written: D.M.Y or M/D/Y')
    .option('--without-names', 'go on where no column gives names')
    .option('--skip-bad', 'leave wrong rows out and write the others')
    .option('--yes', 'do not ask before writing')
    .option('--catalogue', 'of JSON of Open Badges 2.0: write its classes of badges as achievements')
    .option('--undo <run>', 'delete what an import wrote, if nobody has it yet')
    .option('--dry-run', 'check everything, write nothing')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', HELP)
    .action(performs(async () => (await import('./run.ts')).importRoster));
}

const COLUMNS = Object.entries<AwardField>(AWARD_FIELDS).map(([name, { label = name }]) => label);

const ABOUT_COLUMNS = `Columns: ${COLUMNS.join(', ')}. \
Other names, in six languages, and names in two columns are understood; what was understood is shown first. \
Only a salted hash of an e-mail address is written, and reports name rows by their line, never by address.`;

const HELP = `
${ABOUT_COLUMNS.replace(/(.{1,110})(?: |$)/g, '$1\n')}
Examples:
  npx lanyard import roster.csv --achievement bowline --dry-run
  npx lanyard import results.xlsx --achievement bowline --only "Status=Passed" --dates D.M.Y
  npx lanyard import moodle.json --catalogue && npx lanyard import moodle.json
  npx lanyard import roster.csv --map "Elevpost=email" --map "Merknad=ignore" --date 2026-11-01`;
