import { COMPREHENSIVE_LEARNER_RECORD_2 } from '../../contexts/urls.ts';
import { ASSOCIATION_TYPES } from '../../lib/association-types.ts';
import { isObject, listOf } from '../json.ts';
import { achievementRule } from './achievement.ts';
import { credentialRule, knownRecipient } from './credential.ts';
import { identityObjectRule } from './identity.ts';
import { instanceOf } from './object.ts';
import { imageRule } from './parts.ts';
import { all, oneOrMany, type Rule } from './rule.ts';
import { booleanRule, oneOf, textRule, uriRule } from './values.ts';

/** CLR 2.0 Association. */
const association: Rule = instanceOf(['Association'], {
  required: { associationType: oneOf(ASSOCIATION_TYPES), sourceId: uriRule, targetId: uriRule },
});

/** The credentials in a record: at least one. Each is judged by itself. */
const credentials: Rule = (value, place, report) => {
  const all = listOf(value);
  if (all.length === 0) report('conformance/missing', place);
  if (!all.every(isObject)) report('conformance/not-an-object', place);
};

/** CLR 2.0 ClrSubject. */
const subject: Rule = all(
  instanceOf(['ClrSubject'], {
    required: { verifiableCredential: credentials },
    optional: {
      id: uriRule,
      identifier: oneOrMany(identityObjectRule),
      achievement: oneOrMany(achievementRule),
      association: oneOrMany(association),
    },
  }),
  knownRecipient,
);

/** A record is of the edition that says what its learner's `identifier` is: else that is in no signature. */
const vocabulary: Rule = (value, _place, report) => {
  const contexts = isObject(value) ? listOf(value['@context']) : [];
  if (!contexts.includes(COMPREHENSIVE_LEARNER_RECORD_2)) report('conformance/context-no-record', '@context');
};

/** CLR 2.0 ClrCredential. */
export const learnerRecordRule: Rule = all(
  credentialRule(['ClrCredential'], {
    required: { name: textRule, credentialSubject: subject },
    optional: { image: imageRule, partial: booleanRule },
  }),
  vocabulary,
);
