import { fail, notReached, pass, skipped, unknown, warning } from './answer-record.ts';

/** Whether it was given to the person who presents it. */
export const recipientAnswers = {
  'recipient/not-reached': notReached('Whose badge it is was not checked.'),
  'recipient/not-asked': skipped('Nobody was named to compare the recipient with.'),
  'recipient/matches': pass('It was given to the person named.'),
  'recipient/differs': fail('invalid', 'It was not given to the person named.'),
  'recipient/same-person': pass('It was given to the person whom the record is about.'),
  'recipient/other-person': fail(
    'invalid',
    'It was given to somebody else than the person whom the record is about.',
  ),
  'recipient/person-unknown': warning(
    'Whether it was given to the person whom the record is about cannot be told.',
  ),
  'recipient/not-stated': unknown('The badge does not state its recipient in a way that could be compared.'),
  'recipient/hash-not-supported': unknown(
    'The recipient is hashed in a way that this program cannot compare.',
  ),
} as const;
