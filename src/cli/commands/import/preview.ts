import { printable } from '../../../errors/printable.ts';
import { counted } from '../../../lib/counted.ts';
import type { Site } from '../../../model/site.ts';
import type { ImportPlan } from './plan-import.ts';
import type { PlannedAward } from './plan-row.ts';
import type { UnderstoodRoster } from './understand.ts';

const SAMPLES = 3;

/** What was understood of a roster, and what the first rows would become: for whoever says yes to it. */
export function previewLines(roster: UnderstoodRoster, plan: ImportPlan, site: Site): string[] {
  const { header, names, above, leftOut, dateOrder } = roster;
  const columns = [...header.columns].map(([field, index]) => `${field} from "${names[index] ?? ''}"`);
  const dated =
    header.columns.has('date') && dateOrder === 'MDY' ? ['dates are read as month, day, year'] : [];
  const more = plan.awards.length - SAMPLES;
  return [
    `Understood: ${[...columns, ...dated].join('; ')}.`,
    ...(above > 0
      ? [`${counted(above, 'row')} above the headings ${above === 1 ? 'is' : 'are'} passed over.`]
      : []),
    ...(leftOut > 0 ? [`${counted(leftOut, 'row')} left out by --only.`] : []),
    ...plan.awards.slice(0, SAMPLES).map((award) => sampleLine(award, site)),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ].map((line) => printable(line));
}

function sampleLine({ line, recipient, achievement, awarded, visibility }: PlannedAward, site: Site): string {
  const title = site.achievements.get(achievement)?.name ?? achievement;
  const who = recipient.name ?? '(no name)';
  return `  line ${line}: ${who} gets “${title}”, ${awarded.slice(0, 10)}, ${visibility}`;
}
