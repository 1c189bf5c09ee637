import { fail, notReached, pass, unknown, unsupported, warning } from './answer-record.ts';

/** Whether the content is as it was signed. */
export const proofAnswers = {
  'proof/verified': pass('The signature is right: nothing was changed since it was signed.'),
  'proof/not-reached': notReached('The signature was not checked.'),
  'proof/missing': fail('invalid', 'There is no signature. Anybody could have written this.'),
  'proof/malformed': fail('invalid', 'The signature is not in the right form.'),
  'proof/too-many': unknown(
    (limit) => `There are more than ${limit} signatures, the most that are checked here.`,
  ),
  'proof/suite-not-supported': unsupported('The badge is signed in a way that this program cannot check.'),
  'proof/chain-not-supported': unsupported(
    'The badge is signed by several parties in a row, which this program cannot check.',
  ),
  'proof/other-not-supported': warning(
    (kind) =>
      `There is a further signature (${kind}) of a kind that this program does not know. It was not looked at.`,
  ),
  'proof/purpose-wrong': fail('invalid', 'The signature was made for another purpose than issuing a badge.'),
  'proof/created-malformed': fail(
    'invalid',
    'The signature’s date is not written with its time and time zone.',
  ),
  'proof/created-in-future': fail(
    'not-yet-valid',
    (when) => `The signature is dated ${when}, which lies ahead.`,
  ),
  'proof/expired': fail('expired', (when) => `The signature was meant to hold until ${when}.`),
  'proof/signature-wrong': fail(
    'invalid',
    'The signature does not match: the badge was changed after it was signed, or it was never signed by this issuer.',
  ),
  'proof/unknown-term': fail('invalid', (term) =>
    term === ''
      ? 'The badge holds something that its vocabularies do not define, so no signature can cover it.'
      : `The badge holds “${term}”, which its vocabularies do not define, so no signature can cover it.`,
  ),
  'proof/not-json-ld': fail(
    'invalid',
    'The badge contradicts its own vocabularies, so no signature can cover it.',
  ),
  'proof/not-computable': unknown('The signature could not be checked here.'),
} as const;
