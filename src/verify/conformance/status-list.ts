import { hasType } from '../json.ts';
import { instanceOf, objectOf } from './object.ts';
import { oneOrMany, type Rule } from './rule.ts';
import { dateTimeRule, textRule, uriRule } from './values.ts';

/** BSL §2.2: the list itself. Its issuer may be a bare URI. */
const statusList = (type: string): Rule =>
  instanceOf([type], {
    required: { statusPurpose: oneOrMany(textRule), encodedList: textRule },
    optional: { id: uriRule },
  });

const anyIssuer: Rule = (value, place, report) =>
  typeof value === 'string'
    ? uriRule(value, place, report)
    : objectOf({ required: { id: uriRule } })(value, place, report);

/** What every credential about a status list has to be, beside its types; the last two are of VC Data Model 1.1. */
const LIST_MEMBERS = {
  id: uriRule,
  validFrom: dateTimeRule,
  validUntil: dateTimeRule,
  issuanceDate: dateTimeRule,
  expirationDate: dateTimeRule,
} as const;

const listCredential = (type: string, subject: Rule): Rule =>
  instanceOf(['VerifiableCredential', type], {
    required: { credentialSubject: subject, issuer: anyIssuer },
    optional: LIST_MEMBERS,
  });

/** BSL §2.2: a credential about a status list. */
const bitstring = listCredential('BitstringStatusListCredential', statusList('BitstringStatusList'));

/** The same as its draft had it [Status List 2021 §4.2]. */
const statusList2021 = listCredential('StatusList2021Credential', statusList('StatusList2021'));

/** A credential about a status list, of either kind. */
export const statusListCredentialRule: Rule = (value, place, report) =>
  (isStatusList2021(value) ? statusList2021 : bitstring)(value, place, report);

/** Whether a list is of the draft's kind and not of the standard's. */
function isStatusList2021(list: unknown): boolean {
  return hasType(list, 'StatusList2021Credential') && !hasType(list, 'BitstringStatusListCredential');
}
