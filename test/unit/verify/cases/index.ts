import { authenticityCases } from './authenticity.ts';
import type { Case } from './case.ts';
import { endorsementCases } from './endorsements.ts';
import { formCases } from './form.ts';
import { formatCases } from './format.ts';
import { issuerKeyCases } from './issuer-keys.ts';
import { jsonLdCases } from './json-ld.ts';
import { recipientCases } from './recipient.ts';
import { selfAssertedCases } from './self-asserted.ts';
import { statusCases } from './status.ts';
import { validityCases } from './validity.ts';

/** Every case there is, by what it is about. */
export const CASES: Readonly<Record<string, readonly Case[]>> = {
  authenticity: authenticityCases,
  'issuer keys': issuerKeyCases,
  status: statusCases,
  'validity and newer versions': validityCases,
  recipient: recipientCases,
  endorsements: endorsementCases,
  vocabularies: jsonLdCases,
  form: formCases,
  'issuers without a domain': selfAssertedCases,
  files: formatCases,
};
