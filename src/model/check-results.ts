import { type Problem, problem } from '../errors/index.ts';
import { nearest } from '../lib/edit-distance.ts';
import type { Achievement } from './achievement.ts';
import type { Award } from './award.ts';
import type { AwardResult, ResultDescription } from './result.ts';

/** Results of an award that its achievement does not know, or whose values it does not allow. */
export function checkResults({ file, results }: Award, achievement: Achievement): Problem[] {
  if (!results) return [];
  const descriptions = new Map(achievement.results?.map((each) => [each.id, each]));
  return results.flatMap((result, index) => {
    const at = (field: string) => ({ file, path: ['results', index, field] });
    const description = descriptions.get(result.result);
    if (description) return checkResult(result, description, at);
    const known = [...descriptions.keys()];
    const suggestion = nearest(result.result, known);
    return [problem('content/unknown-result', { id: result.result, suggestion, known }, at('result'))];
  });
}

type At = (field: string) => { file: string; path: (string | number)[] };

function checkResult(result: AwardResult, description: ResultDescription, at: At): Problem[] {
  const rule = brokenValueRule(result.value, description);
  const found = [
    rule === undefined ? undefined : problem('content/result-value', { rule }, at('value')),
    checkLevel(result.level, description, at),
    checkPresence(result, description, at),
  ];
  return found.filter((each) => each !== undefined);
}

/** What a value breaks: the list of allowed ones, or the range (where value and bound are numbers). */
function brokenValueRule(value: string | undefined, description: ResultDescription): string | undefined {
  if (value === undefined) return undefined;
  const { allowedValues, minimum, maximum } = description;
  if (allowedValues && !allowedValues.includes(value)) {
    return `cannot be "${value}"; allowed: ${allowedValues.join(', ')}`;
  }
  if ((isNumber(minimum) || isNumber(maximum)) && !isNumber(value))
    return `cannot be "${value}": not a number`;
  if (minimum !== undefined && Number(value) < Number(minimum)) return `is below the minimum, ${minimum}`;
  if (maximum !== undefined && Number(value) > Number(maximum)) return `is above the maximum, ${maximum}`;
  return undefined;
}

function checkLevel(
  level: string | undefined,
  { levels = [] }: ResultDescription,
  at: At,
): Problem | undefined {
  const known = levels.map((each) => each.id);
  if (level === undefined || known.includes(level)) return undefined;
  return problem(
    'content/unknown-level',
    { id: level, suggestion: nearest(level, known), known },
    at('level'),
  );
}

/** A result of type Status has a status [OB 3.0 Result]; any other says something too. */
function checkPresence(
  { value, level, status }: AwardResult,
  { type }: ResultDescription,
  at: At,
): Problem | undefined {
  if (type === 'Status' && status === undefined) {
    return problem('content/result-value', { rule: 'is of type Status and needs "status"' }, at('result'));
  }
  if (value !== undefined || level !== undefined || status !== undefined) return undefined;
  return problem('content/result-value', { rule: 'needs "value", "level" or "status"' }, at('result'));
}

function isNumber(text: string | undefined): boolean {
  return text !== undefined && /^-?\d+(\.\d+)?$/.test(text);
}
