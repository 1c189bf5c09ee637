import { authenticityCases } from './authenticity.ts';
import type { Case } from './case.ts';
import { dataModel1Cases } from './data-model-1.ts';
import { endorsementCases } from './endorsements.ts';
import { endorsementAloneCases } from './endorsements-alone.ts';
import { formCases } from './form.ts';
import { formatCases } from './format.ts';
import { furtherContextCases } from './further-contexts.ts';
import { hostCases } from './hosts.ts';
import { issuerKeyCases } from './issuer-keys.ts';
import { jsonLdCases } from './json-ld.ts';
import { kindCases } from './kinds.ts';
import { openBadges2Cases } from './open-badges-2.ts';
import { proofSetCases } from './proof-sets.ts';
import { recipientCases } from './recipient.ts';
import { recordCases } from './records.ts';
import { refusedRecordCases } from './records-refused.ts';
import { selfAssertedCases } from './self-asserted.ts';
import { sharedIdentityCases } from './shared-identity.ts';
import { statusCases } from './status.ts';
import { tokenFormCases } from './token-forms.ts';
import { tokenKeyCases } from './token-keys.ts';
import { tokenWrappingCases } from './token-wrappings.ts';
import { tokenCases } from './tokens.ts';
import { truthCases } from './truths.ts';
import { validityCases } from './validity.ts';
import { wrappedCases } from './wrapped.ts';

/** Every case there is, by what it is about. */
export const CASES: Readonly<Record<string, readonly Case[]>> = {
  authenticity: authenticityCases,
  'sets of proofs': proofSetCases,
  'issuer keys': issuerKeyCases,
  hosts: hostCases,
  status: statusCases,
  'validity and newer versions': validityCases,
  recipient: recipientCases,
  endorsements: endorsementCases,
  'endorsements by themselves': endorsementAloneCases,
  'learner records': recordCases,
  'learner records that are refused': refusedRecordCases,
  vocabularies: jsonLdCases,
  'further vocabularies': furtherContextCases,
  form: formCases,
  'issuers without a domain': selfAssertedCases,
  'rare and legal': truthCases,
  'parts of one id': sharedIdentityCases,
  files: formatCases,
  'other kinds': kindCases,
  'hosted badges of Open Badges 2.0': openBadges2Cases,
  'badges inside something': wrappedCases,
  tokens: tokenCases,
  'tokens inside something': tokenWrappingCases,
  'forms of tokens': tokenFormCases,
  'keys of tokens': tokenKeyCases,
  'VC Data Model 1.1': dataModel1Cases,
};
