import { RESULT_STATUSES, RESULT_TYPES } from '../../lib/open-badges-vocabulary.ts';
import { isObject, type JsonObject, listOf } from '../json.ts';
import { instanceOf } from './object.ts';
import { alignment } from './parts.ts';
import { memberOf, oneOrMany, type Report, type Rule } from './rule.ts';
import { oneOf, oneOfOrExtension, text, uri } from './values.ts';

const rubricCriterionLevel: Rule = instanceOf(['RubricCriterionLevel'], {
  required: { id: uri, name: text },
  optional: { alignment: oneOrMany(alignment), description: text, level: text, points: text },
});

/** OB 3.0 ResultDescription. */
export const resultDescription: Rule = instanceOf(['ResultDescription'], {
  required: { id: uri, name: text, resultType: oneOfOrExtension(RESULT_TYPES) },
  optional: {
    alignment: oneOrMany(alignment),
    allowedValue: oneOrMany(text),
    requiredLevel: uri,
    requiredValue: text,
    rubricCriterionLevel: oneOrMany(rubricCriterionLevel),
    valueMax: text,
    valueMin: text,
  },
});

/** OB 3.0 Result. Every value is text. */
export const result: Rule = instanceOf(['Result'], {
  optional: {
    achievedLevel: uri,
    alignment: oneOrMany(alignment),
    resultDescription: uri,
    status: oneOf(RESULT_STATUSES),
    value: text,
  },
});

/** Whether each result of a subject belongs to a description, and each level to that, of the same achievement. */
export const resultReferences: Rule = (subject, place, report) => {
  if (!isObject(subject) || !isObject(subject.achievement)) return;
  const descriptions = listOf(subject.achievement.resultDescription).filter(isObject);
  listOf(subject.result).forEach((each, index) => {
    if (isObject(each)) checkReferences(each, descriptions, `${memberOf(place, 'result')}[${index}]`, report);
  });
};

function checkReferences(
  result: JsonObject,
  descriptions: readonly JsonObject[],
  place: string,
  report: Report,
): void {
  if (result.resultDescription === undefined) return;
  const description = descriptions.find(({ id }) => id === result.resultDescription);
  if (!description) {
    report('conformance/result-reference', memberOf(place, 'resultDescription'));
    return;
  }
  if (description.resultType === 'Status' && result.status === undefined) {
    report('conformance/result-status', memberOf(place, 'status'));
  }
  // The text asks for a level of that very description; the specification's own example takes one of another.
  const levels = descriptions.flatMap((each) => listOf(each.rubricCriterionLevel)).filter(isObject);
  if (result.achievedLevel !== undefined && !levels.some(({ id }) => id === result.achievedLevel)) {
    report('conformance/result-reference', memberOf(place, 'achievedLevel'));
  }
}
