import { instanceOf, objectOf } from './object.ts';
import { oneOrMany, type Rule } from './rule.ts';
import { dateTimeRule, textRule, uriRule } from './values.ts';

/** BSL §2.2: the list itself. Its issuer may be a bare URI. */
const bitstringStatusList: Rule = instanceOf(['BitstringStatusList'], {
  required: { statusPurpose: oneOrMany(textRule), encodedList: textRule },
  optional: { id: uriRule },
});

const anyIssuer: Rule = (value, place, report) =>
  typeof value === 'string'
    ? uriRule(value, place, report)
    : objectOf({ required: { id: uriRule } })(value, place, report);

/** BSL §2.2: a credential about a status list. */
export const bitstringStatusListCredentialRule: Rule = instanceOf(
  ['VerifiableCredential', 'BitstringStatusListCredential'],
  {
    required: { credentialSubject: bitstringStatusList, issuer: anyIssuer },
    optional: { id: uriRule, validFrom: dateTimeRule, validUntil: dateTimeRule },
  },
);
