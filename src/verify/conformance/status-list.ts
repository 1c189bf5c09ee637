import { instanceOf, objectOf } from './object.ts';
import { oneOrMany, type Rule } from './rule.ts';
import { dateTime, text, uri } from './values.ts';

/** BSL §2.2: the list itself. Its issuer may be a bare URI. */
const bitstringStatusList: Rule = instanceOf(['BitstringStatusList'], {
  required: { statusPurpose: oneOrMany(text), encodedList: text },
  optional: { id: uri },
});

const anyIssuer: Rule = (value, place, report) =>
  typeof value === 'string'
    ? uri(value, place, report)
    : objectOf({ required: { id: uri } })(value, place, report);

/** BSL §2.2: a credential about a status list. */
export const bitstringStatusListCredential: Rule = instanceOf(
  ['VerifiableCredential', 'BitstringStatusListCredential'],
  {
    required: { credentialSubject: bitstringStatusList, issuer: anyIssuer },
    optional: { id: uri, validFrom: dateTime, validUntil: dateTime },
  },
);
