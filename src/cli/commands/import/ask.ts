import { LanyardError, problem } from '../../../errors/index.ts';
import { readDate } from '../../roster/date-order.ts';
import type { Context } from '../../terminal.ts';
import type { UnderstoodRoster } from './understand.ts';

/** The roster with the order of its dates, which is asked for where they can be read in two ways; never guessed. */
export async function settleOrder(
  roster: UnderstoodRoster,
  file: string,
  { interactive }: Pick<Context, 'interactive'>,
): Promise<UnderstoodRoster> {
  const { doubt, problems } = roster;
  if (doubt === undefined || problems.some(({ severity }) => severity === 'error')) return roster;
  if (!interactive)
    throw new LanyardError([problem('roster/date-order', doubt, { file, line: roster.above + 1 })]);
  const { askOne } = await import('../../ask.ts');
  const choices = (['DMY', 'MDY'] as const).map((order) => ({
    value: order,
    label: longDate(readDate(doubt.example, order) ?? ''),
  }));
  const answer = await askOne(`Which day is ${doubt.example}, under “${doubt.column}”?`, choices);
  return { ...roster, dateOrder: answer === 'MDY' ? 'MDY' : 'DMY', doubt: undefined };
}

function longDate(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}
