import { type Figure, outcomeOf, reached } from './figure.ts';
import type { MeasuredRow, Results } from './results.ts';
import { count, measured } from './words.ts';

/** The table of a run, for who works on the program: with goals. */
export function goalTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { name, says, unit, ours, baseline, comparison, goal } = figure;
    const against = baseline ? `${measured(baseline.value)} (${baseline.says})` : '';
    const outcome = comparison ? `${measured(outcomeOf(figure))} ${comparison}` : '';
    const bounds = goal ? `must ${goal.must}, aim ${goal.aim}: ${reached(figure)}` : '';
    return `| ${name} | ${says} | ${measured(ours)} ${unit} | ${against} | ${outcome} | ${bounds} |`;
  });
  return [
    '| Name | What | Ours | Baseline | Outcome | Goal |',
    '| --- | --- | --: | --: | --: | --- |',
    ...rows,
  ].join('\n');
}

/** The figures of these names that were measured, with what they belong to. */
export function figuresNamed(
  { rows }: Results,
  names: readonly string[],
): { figure: Figure; row: MeasuredRow }[] {
  const all = Object.values(rows).flatMap((row) => row.figures.map((figure) => ({ figure, row })));
  return names.flatMap((name) => all.filter(({ figure }) => figure.name === name));
}

/** A table for readers: each figure with its content beside it. Nothing where nothing was measured. */
export function readersTable(results: Results, names: readonly string[]): string {
  const rows = figuresNamed(results, names).map(({ figure, row }) => {
    const { says, unit, ours, baseline, comparison } = figure;
    const against = baseline ? `${measured(baseline.value)} ${unit}: ${baseline.says}` : '';
    const outcome = comparison ? `${measured(outcomeOf(figure))} ${comparison}` : '';
    return `| ${says} | ${measured(ours)} ${unit} | ${against} | ${outcome} | ${contentOf(row)} |`;
  });
  if (rows.length === 0) return 'Not measured yet.';
  return [
    '| What | Lanyard | Compared with | It is | Content |',
    '| --- | --: | --: | --: | --- |',
    ...rows,
  ].join('\n');
}

function contentOf({ content, date }: MeasuredRow): string {
  const what = content
    ? `${count(content.awards)} awards, ${count(content.structures)} structures, seed ${content.seed}`
    : 'the sample';
  return `${what}; ${date}`;
}
