import { fail, notReached, pass, unsupported, warning } from './answer-record.ts';

/** Whether the document has the shape that Open Badges 3.0 demands. `place` says where it has not. */
export const conformanceAnswers = {
  'conformance/passed': pass('It has the form of an Open Badges 3.0 credential.'),
  'conformance/not-reached': notReached('The form of the credential was not checked.'),
  'conformance/data-model-1': warning(
    'This badge is of an older format (Verifiable Credentials 1.1), whose rules are looser: it says when it was issued, not clearly from when on it holds, and later formats protect their words better.',
  ),
  'conformance/data-model-mixed': fail('invalid', 'The badge mixes two versions of the format.'),
  'conformance/context-missing': fail(
    'invalid',
    'The badge does not say that it is a verifiable credential.',
  ),
  'conformance/context-order': fail('invalid', 'The badge names its vocabularies in the wrong order.'),
  'conformance/context-not-open-badges': fail('invalid', 'The badge does not say that it is an Open Badge.'),
  'conformance/context-no-record': fail(
    'invalid',
    'The record does not name the vocabulary of learner records in the edition that its signature needs.',
  ),
  'conformance/context-inline': unsupported(
    'The badge defines a vocabulary of its own, which this program cannot check safely.',
  ),
  'conformance/context-unknown': unsupported('The badge uses a vocabulary that this program does not know.'),
  'conformance/context-old': warning('The badge uses an older edition of the Open Badges vocabulary.'),
  'conformance/issuer-bare': warning(
    'The badge names its issuer by an address alone, without a name. Look at the domain.',
  ),
  'conformance/language-value': unsupported(
    'The badge says of a text in which language it is, in a way that Open Badges 3.0 does not have and that this program does not check.',
  ),
  'conformance/related-resource': warning(
    'The badge names further files and their digests. They were not fetched or compared.',
  ),
  'conformance/keyword': fail('invalid', 'The badge hides content behind technical names.'),
  'conformance/identity-split': fail('invalid', 'Part of the badge pretends to be the badge itself.'),
  'conformance/identity-shared': warning(
    'Two parts of the badge have one identifier and do not say the same. The signature covers what they say together, not which of them says it.',
  ),
  'conformance/blank-node': fail('invalid', 'The badge uses a made-up name in the place of an address.'),
  'conformance/empty-array': warning('The badge holds an empty list, which it should not.'),
  'conformance/missing': fail('invalid', 'A required part is missing.'),
  'conformance/not-an-object': fail('invalid', 'A part is not of the kind it has to be.'),
  'conformance/type': fail('invalid', 'A part does not say, or says wrongly, what it is.'),
  'conformance/unexpected-member': fail('invalid', 'A part holds something that does not belong there.'),
  'conformance/text': fail('invalid', 'A text is missing or is not text.'),
  'conformance/uri': fail('invalid', 'An identifier or address is not a complete URL or URI.'),
  'conformance/date-time': fail('invalid', 'A date is not written with its time and time zone.'),
  'conformance/date': fail('invalid', 'A date is not written as YYYY-MM-DD.'),
  'conformance/number': fail('invalid', 'A number is missing or is not a number.'),
  'conformance/boolean': fail('invalid', 'A yes-or-no value is neither true nor false.'),
  'conformance/enumeration': fail('invalid', 'A value is not one of those that Open Badges 3.0 allows.'),
  'conformance/identity-hash': fail('invalid', 'The recipient’s hashed identity is not in the right form.'),
  'conformance/no-recipient': fail('invalid', 'The badge does not say to whom it was given.'),
  'conformance/period': fail('invalid', 'The badge ends before it begins.'),
  'conformance/result-reference': fail('invalid', 'A result belongs to nothing in this achievement.'),
  'conformance/result-status': fail('invalid', 'A result lacks the status that its description asks for.'),
  'conformance/criteria-empty': warning('The badge does not say what it was given for.'),
  'conformance/more': fail('invalid', 'There are more faults of form than are listed here.'),
} as const;
