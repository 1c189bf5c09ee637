import { renderMarkdown } from '../lib/markdown.ts';
import type { Result, ResultDescription, RubricLevel } from '../model/result.ts';
import { type AlignmentView, alignmentViews } from './alignments.ts';
import { type Fact, fact, text } from './facts.ts';
import { wordsOfType } from './type-words.ts';

/** A result that awards may state, or that one does. */
export interface ResultView {
  readonly name: string;
  /** On an achievement's page only. */
  readonly kind?: string | undefined;
  /** What was reached; nothing on an achievement's page. */
  readonly reached?: string | undefined;
  readonly facts: readonly Fact[];
  /** The rubric, from lowest to highest. */
  readonly levels: readonly LevelView[];
  readonly alignments: readonly AlignmentView[];
}

export interface LevelView {
  readonly name: string;
  /** Points and level number in one line. */
  readonly worth: string;
  readonly description?: string | undefined;
  readonly isReached: boolean;
  readonly isRequired: boolean;
  readonly alignments: readonly AlignmentView[];
}

/** The results that awards of an achievement may state. */
export function resultDescriptionViews(descriptions: readonly ResultDescription[] | undefined): ResultView[] {
  return (descriptions ?? []).map((description) => viewOf(description, undefined));
}

/** The results that an award states, with the scale each was judged on. */
export function resultViews(
  results: readonly Result[] | undefined,
  descriptions: readonly ResultDescription[] | undefined,
): ResultView[] {
  return (results ?? []).flatMap((result) => {
    const description = descriptions?.find(({ id }) => id === result.result);
    return description ? [viewOf(description, result)] : [];
  });
}

function viewOf(description: ResultDescription, result: Result | undefined): ResultView {
  return {
    name: description.name,
    kind: result === undefined ? wordsOfType(description.type) : undefined,
    reached: result && reached(description, result),
    facts: [...fact('Scale', text(scaleOf(description))), ...fact('Needed', text(description.requiredValue))],
    levels: (description.levels ?? []).map((level) => levelView(level, description, result)),
    alignments: alignmentViews([...(description.alignments ?? []), ...(result?.alignments ?? [])]),
  };
}

function reached(description: ResultDescription, result: Result): string {
  const level = description.levels?.find(({ id }) => id === result.level)?.name;
  const isPercent = description.type === 'Percent' && /^[\d.,]+$/.test(result.value ?? '');
  const value = isPercent ? `${result.value}%` : result.value;
  const status = result.status && wordsOfType(result.status);
  return [level, value, status].filter(Boolean).join(' · ');
}

function scaleOf({ minimum, maximum, allowedValues }: ResultDescription): string | undefined {
  if (allowedValues) return allowedValues.join(', ');
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`;
  if (minimum !== undefined) return `from ${minimum}`;
  return maximum === undefined ? undefined : `up to ${maximum}`;
}

function levelView(level: RubricLevel, description: ResultDescription, result?: Result): LevelView {
  return {
    name: level.name,
    worth: [level.level && `level ${level.level}`, level.points && `${level.points} points`]
      .filter(Boolean)
      .join(', '),
    description: level.description && renderMarkdown(level.description, 4),
    isReached: result?.level === level.id,
    isRequired: description.requiredLevel === level.id,
    alignments: alignmentViews(level.alignments),
  };
}
