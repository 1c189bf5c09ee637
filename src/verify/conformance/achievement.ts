import { ACHIEVEMENT_TYPES } from '../../lib/open-badges-vocabulary.ts';
import { isObject } from '../json.ts';
import { identifierEntry } from './identity.ts';
import { instanceOf, objectOf } from './object.ts';
import { alignment, image, related } from './parts.ts';
import { profile } from './profile.ts';
import { resultDescription } from './result.ts';
import { all, oneOrMany, type Rule } from './rule.ts';
import { number, oneOfOrExtension, text, uri } from './values.ts';

/** OB 3.0 Criteria: an object, never a bare URL; worth a warning where it says nothing. */
const criteria: Rule = all(objectOf({ optional: { id: uri, narrative: text } }), (value, place, report) => {
  if (isObject(value) && value.id === undefined && value.narrative === undefined) {
    report('conformance/criteria-empty', place);
  }
});

/** OB 3.0 Achievement. */
export const achievement: Rule = instanceOf(['Achievement'], {
  required: { id: uri, criteria, description: text, name: text },
  optional: {
    alignment: oneOrMany(alignment),
    achievementType: oneOfOrExtension(ACHIEVEMENT_TYPES),
    creator: profile,
    creditsAvailable: number,
    fieldOfStudy: text,
    humanCode: text,
    image,
    inLanguage: text,
    otherIdentifier: oneOrMany(identifierEntry),
    related: oneOrMany(related),
    resultDescription: oneOrMany(resultDescription),
    specialization: text,
    tag: oneOrMany(text),
    version: text,
  },
});
