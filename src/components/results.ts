import type { Messages } from '../i18n/messages.ts';
import { renderMarkdown } from '../lib/markdown.ts';
import type { AwardResult, ResultDescription, RubricLevel } from '../model/result.ts';
import { alignmentViews } from './alignments.ts';
import { day, row, text } from './definition-rows.ts';
import { wordsOfType } from './type-words.ts';

/** A result that awards may state, or that one does. */
export type ResultView = ReturnType<typeof viewOf>;

/** A level of a rubric. */
export type LevelView = ReturnType<typeof levelView>;

/** The results that awards of an achievement may state. */
export function resultDescriptionViews(
  descriptions: readonly ResultDescription[] | undefined,
  words: Messages,
): ResultView[] {
  return (descriptions ?? []).map((description) => viewOf(description, undefined, words));
}

/** The results that an award states, with the scale each was judged on. */
export function resultViews(
  results: readonly AwardResult[] | undefined,
  descriptions: readonly ResultDescription[] | undefined,
  words: Messages,
): ResultView[] {
  return (results ?? []).flatMap((result) => {
    const description = descriptions?.find(({ id }) => id === result.result);
    return description ? [viewOf(description, result, words)] : [];
  });
}

function viewOf(description: ResultDescription, result: AwardResult | undefined, words: Messages) {
  const say = words.results;
  return {
    name: description.name,
    /** On an achievement's page only. */
    kind: result === undefined ? wordsOfType(description.type, words, 'resultTypes') : undefined,
    /** What was reached; nothing on an achievement's page. */
    reached: result && reached(description, result, words),
    rows: [
      ...row(say.scale, text(scaleOf(description, words))),
      ...row(say.needed, text(description.requiredValue)),
      ...row(say.assessedOn, day(result?.assessed)),
    ],
    /** The rubric, from lowest to highest. */
    levels: (description.levels ?? []).map((level) => levelView(level, words, description, result)),
    alignments: alignmentViews([...(description.alignments ?? []), ...(result?.alignments ?? [])], words),
  };
}

function reached(description: ResultDescription, result: AwardResult, words: Messages): string {
  const level = description.levels?.find(({ id }) => id === result.level)?.name;
  const value = description.type === 'Percent' ? percentOf(result.value, words) : result.value;
  const status = result.status && wordsOfType(result.status, words, 'resultTypes');
  return [level, value, status].filter(Boolean).join(' · ');
}

/** The author's own way of writing it stays where it is not a number. */
function percentOf(value: string | undefined, { percent }: Messages): string | undefined {
  const isNumber = value !== undefined && /^\d+([.,]\d+)?$/.test(value);
  return isNumber ? percent(Number(value.replace(',', '.'))) : value;
}

function scaleOf(
  { minimum, maximum, allowedValues }: ResultDescription,
  { results, list }: Messages,
): string | undefined {
  if (allowedValues) return list(allowedValues);
  if (minimum !== undefined && maximum !== undefined) return results.range(minimum, maximum);
  if (minimum !== undefined) return results.from(minimum);
  return maximum === undefined ? undefined : results.upTo(maximum);
}

function levelView(
  level: RubricLevel,
  words: Messages,
  description: ResultDescription,
  result?: AwardResult,
) {
  return {
    name: level.name,
    /** Points and level number in one line. */
    worth: words.list([
      level.level && words.results.level(level.level),
      level.points && pointsOf(level.points, words),
    ]),
    description: level.description && renderMarkdown(level.description, 4),
    isReached: result?.level === level.id,
    isRequired: description.requiredLevel === level.id,
    alignments: alignmentViews(level.alignments, words),
  };
}

/** Points may be a number or a range: `5–7`. */
function pointsOf(points: string, { results, count }: Messages): string {
  const isNumber = /^\d+(\.\d+)?$/.test(points);
  return isNumber ? results.countedPoints(count(Number(points))) : results.points(points);
}
