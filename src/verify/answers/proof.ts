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
  'proof/alg-missing': fail('invalid', 'The token does not say how it was signed.'),
  'proof/alg-none': fail(
    'invalid',
    'The token says itself that it is not signed. Anybody could have written this.',
  ),
  'proof/alg-symmetric': fail(
    'invalid',
    'The token is sealed with a secret that whoever checks it must have as well: each of them could have made it.',
  ),
  'proof/alg-not-supported': unsupported(
    (algorithm) => `The token is signed in a way (${algorithm}) that this program cannot check.`,
  ),
  'proof/header-critical': unsupported('The token demands something that this program does not know.'),
  'proof/typ-wrong': fail('invalid', 'The token was made for another purpose than to be a badge.'),
  'proof/key-missing': fail('invalid', 'The token does not say which key made its signature.'),
  'proof/key-ambiguous': fail('invalid', 'The token names two keys for one signature.'),
  'proof/claims-ambiguous': fail('invalid', 'The token holds two badges in the place of one.'),
  'proof/iss-differs': fail('invalid', 'The token names another issuer than the badge in it.'),
  'proof/jti-differs': fail('invalid', 'The token names another badge than the one in it.'),
  'proof/sub-differs': fail('invalid', 'The token names another recipient than the badge in it.'),
  'proof/nbf-differs': fail('invalid', 'The token begins to hold at another time than the badge in it.'),
  'proof/exp-differs': fail('invalid', 'The token ends at another time than the badge in it.'),
  'proof/claim-alone': warning(
    (claim) =>
      `The badge leaves something to its token (${claim}) that it has to say itself. It is signed all the same.`,
  ),
  'proof/claims-missing': warning(
    (claims) =>
      `The token leaves out what it should repeat of the badge (${claims}). It is signed all the same.`,
  ),
  'proof/not-computable': unknown('The signature could not be checked here.'),
} as const;
