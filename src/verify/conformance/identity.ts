import { IDENTIFIER_TYPES } from '../../lib/open-badges-vocabulary.ts';
import { isObject } from '../json.ts';
import { instanceOf } from './object.ts';
import { all, memberOf, type Rule } from './rule.ts';
import { booleanRule, oneOfOrExtension, textRule } from './values.ts';

const HASH_FORM = /^(sha256\$[0-9a-f]{64}|md5\$[0-9a-f]{32})$/i;

const hashForm: Rule = (value, place, report) => {
  if (!isObject(value) || value.hashed !== true || typeof value.identityHash !== 'string') return;
  if (!HASH_FORM.test(value.identityHash))
    report('conformance/identity-hash', memberOf(place, 'identityHash'));
};

/** A recipient's identity [OB 3.0 IdentityObject]: closed, and a hash where it says that it is one. */
export const identityObjectRule: Rule = all(
  instanceOf(['IdentityObject'], {
    closed: true,
    required: {
      hashed: booleanRule,
      identityHash: textRule,
      identityType: oneOfOrExtension(IDENTIFIER_TYPES),
    },
    optional: { salt: textRule },
  }),
  hashForm,
);

/** Another identifier of a thing [OB 3.0 IdentifierEntry]; closed. */
export const identifierEntryRule: Rule = instanceOf(['IdentifierEntry'], {
  closed: true,
  required: { identifier: textRule, identifierType: oneOfOrExtension(IDENTIFIER_TYPES) },
});
