import { RESULT_STATUSES, RESULT_TYPES } from '../../lib/open-badges-vocabulary.ts';
import { isObject, listOf, type UnknownRecord } from '../json.ts';
import { instanceOf } from './object.ts';
import { alignmentRule } from './parts.ts';
import { memberOf, oneOrMany, type Report, type Rule } from './rule.ts';
import { oneOf, oneOfOrExtension, textRule, uriRule } from './values.ts';

const rubricCriterionLevel: Rule = instanceOf(['RubricCriterionLevel'], {
  required: { id: uriRule, name: textRule },
  optional: { alignment: oneOrMany(alignmentRule), description: textRule, level: textRule, points: textRule },
});

/** OB 3.0 ResultDescription. */
export const resultDescriptionRule: Rule = instanceOf(['ResultDescription'], {
  required: { id: uriRule, name: textRule, resultType: oneOfOrExtension(RESULT_TYPES) },
  optional: {
    alignment: oneOrMany(alignmentRule),
    allowedValue: oneOrMany(textRule),
    requiredLevel: uriRule,
    requiredValue: textRule,
    rubricCriterionLevel: oneOrMany(rubricCriterionLevel),
    valueMax: textRule,
    valueMin: textRule,
  },
});

/** OB 3.0 Result. Every value is text. */
export const resultRule: Rule = instanceOf(['Result'], {
  optional: {
    achievedLevel: uriRule,
    alignment: oneOrMany(alignmentRule),
    resultDescription: uriRule,
    status: oneOf(RESULT_STATUSES),
    value: textRule,
  },
});

/** Whether each result of a subject belongs to a description, and each level to that, of the same achievement. */
export const resultReferencesRule: Rule = (subject, place, report) => {
  if (!isObject(subject) || !isObject(subject.achievement)) return;
  const descriptions = listOf(subject.achievement.resultDescription).filter(isObject);
  listOf(subject.result).forEach((each, index) => {
    if (isObject(each)) checkReferences(each, descriptions, `${memberOf(place, 'result')}[${index}]`, report);
  });
};

function checkReferences(
  result: UnknownRecord,
  descriptions: readonly UnknownRecord[],
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
