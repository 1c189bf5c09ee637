import { ACHIEVEMENT_TYPES } from '../../lib/achievement-types.ts';
import { isObject } from '../json.ts';
import { identifierEntryRule } from './identity.ts';
import { instanceOf, objectOf } from './object.ts';
import { alignmentRule, imageRule, relatedRule } from './parts.ts';
import { profileRule } from './profile.ts';
import { resultDescriptionRule } from './result.ts';
import { all, oneOrMany, type Rule } from './rule.ts';
import { numberRule, oneOfOrExtension, textRule, uriRule } from './values.ts';

/** OB 3.0 Criteria: an object, never a bare URL; worth a warning where it says nothing. */
const criteria: Rule = all(
  objectOf({ optional: { id: uriRule, narrative: textRule } }),
  (value, place, report) => {
    if (isObject(value) && value.id === undefined && value.narrative === undefined) {
      report('conformance/criteria-empty', place);
    }
  },
);

/** OB 3.0 Achievement. */
export const achievementRule: Rule = instanceOf(['Achievement'], {
  required: { id: uriRule, criteria, description: textRule, name: textRule },
  optional: {
    alignment: oneOrMany(alignmentRule),
    achievementType: oneOfOrExtension(ACHIEVEMENT_TYPES),
    creator: profileRule,
    creditsAvailable: numberRule,
    fieldOfStudy: textRule,
    humanCode: textRule,
    image: imageRule,
    inLanguage: textRule,
    otherIdentifier: oneOrMany(identifierEntryRule),
    related: oneOrMany(relatedRule),
    resultDescription: oneOrMany(resultDescriptionRule),
    specialization: textRule,
    tag: oneOrMany(textRule),
    version: textRule,
  },
});
