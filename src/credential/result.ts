import { definedMembers } from '../lib/defined-members.ts';
import type { AwardResult, ResultDescription, RubricLevel } from '../model/result.ts';
import { alignmentOf } from './alignment.ts';
import type { JsonObject } from './documents.ts';

const resultId = (achievement: string, result: string) => `${achievement}#results/${result}`;
const levelId = (achievement: string, result: string, level: string) =>
  `${resultId(achievement, result)}/levels/${level}`;

/** A result that awards may state [OB 3.0 B.1.24]; `achievement` is the achievement's URL. */
export function resultDescriptionOf(achievement: string, description: ResultDescription): JsonObject {
  const { id, requiredLevel } = description;
  return definedMembers({
    id: resultId(achievement, id),
    type: ['ResultDescription'],
    name: description.name,
    resultType: description.type,
    allowedValue: description.allowedValues,
    requiredValue: description.requiredValue,
    requiredLevel: requiredLevel === undefined ? undefined : levelId(achievement, id, requiredLevel),
    valueMin: description.minimum,
    valueMax: description.maximum,
    rubricCriterionLevel: description.levels?.map((level) =>
      levelOf(levelId(achievement, id, level.id), level),
    ),
    alignment: description.alignments?.map(alignmentOf),
  });
}

function levelOf(id: string, level: RubricLevel): JsonObject {
  return definedMembers({
    id,
    type: ['RubricCriterionLevel'],
    name: level.name,
    description: level.description,
    level: level.level,
    points: level.points,
    alignment: level.alignments?.map(alignmentOf),
  });
}

/** A result that somebody achieved [OB 3.0 B.1.23]. */
export function resultOf(achievement: string, result: AwardResult): JsonObject {
  return definedMembers({
    type: ['Result'],
    resultDescription: resultId(achievement, result.result),
    value: result.value,
    achievedLevel: result.level === undefined ? undefined : levelId(achievement, result.result, result.level),
    status: result.status,
    alignment: result.alignments?.map(alignmentOf),
  });
}
