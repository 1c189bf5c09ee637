import { z } from 'zod';
import { nearest } from '../lib/edit-distance.ts';
import { RESULT_STATUSES, RESULT_TYPES } from '../lib/open-badges-vocabulary.ts';
import { alignment } from './alignment.ts';
import { date } from './date.ts';
import { localId } from './id.ts';
import { enumOrExtension } from './identifier.ts';
import { breakForm, breakRule } from './rule.ts';
import { line, markdown } from './text.ts';

/** One level of a rubric [OB 3.0 RubricCriterionLevel]. */
const rubricLevel = z.strictObject({
  id: localId.describe('A short name, used in awards'),
  name: line.describe('What people read: Confident'),
  description: markdown.optional().describe('What this level looks like'),
  level: line.optional().describe('Its place in words or numbers: 3'),
  points: line.optional().describe('Points for this level, in quotes: "8"'),
  alignments: z.array(alignment).min(1).optional().describe('Skills that this level shows'),
});
export type RubricLevel = z.output<typeof rubricLevel>;

/** A result that awards of an achievement may state [OB 3.0 ResultDescription]. */
export const resultDescription = z
  .strictObject({
    id: localId.describe('A short name, used in awards'),
    name: line.describe('What people read: Final exam'),
    type: enumOrExtension(RESULT_TYPES).describe('What kind of result it is'),
    allowedValues: z.array(line).min(1).optional().describe('Every value there is, from lowest to highest'),
    requiredValue: line.optional().describe('The lowest value that earns the achievement'),
    requiredLevel: localId
      .optional()
      .describe('The id of the lowest rubric level that earns the achievement'),
    minimum: line.optional().describe('Lowest value, in quotes: "0"'),
    maximum: line.optional().describe('Highest value, in quotes: "100"'),
    levels: z.array(rubricLevel).min(1).optional().describe('The rubric, from lowest to highest'),
    alignments: z.array(alignment).min(1).optional().describe('Skills that this result measures'),
  })
  .check((context) => {
    const { allowedValues, requiredValue, requiredLevel, minimum, maximum, levels = [] } = context.value;
    const known = levels.map(({ id }) => id);
    const twice = known.findIndex((id, index) => known.indexOf(id) !== index);
    if (twice !== -1) {
      breakForm(context, 'id', `is given to two levels: "${known[twice]}"`, {
        path: ['levels', twice, 'id'],
      });
    }
    if (requiredLevel !== undefined && !known.includes(requiredLevel)) {
      const values = { id: requiredLevel, suggestion: nearest(requiredLevel, known), known };
      breakRule(context, 'content/unknown-level', values, ['requiredLevel']);
    }
    if (requiredValue !== undefined && allowedValues && !allowedValues.includes(requiredValue)) {
      breakForm(context, 'requiredValue', 'is not among "allowedValues"', { path: ['requiredValue'] });
    }
    if (Number(maximum) < Number(minimum)) {
      breakForm(context, 'maximum', 'is below "minimum"', { path: ['maximum'] });
    }
  });
export type ResultDescription = z.output<typeof resultDescription>;

/** A result that somebody achieved [OB 3.0 Result]. */
export const result = z.strictObject({
  result: localId.describe('The id of a result of the achievement'),
  value: line.optional().describe('The value, in quotes: "92"'),
  level: localId.optional().describe('The id of the rubric level reached'),
  status: z.enum(RESULT_STATUSES).optional().describe('Needed where the result is of type Status'),
  assessed: date.optional().describe('When it was assessed'),
  alignments: z.array(alignment).min(1).optional().describe('Skills that this result shows'),
});
export type AwardResult = z.output<typeof result>;
