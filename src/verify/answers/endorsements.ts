import { fail, notReached, pass, skipped, warning } from './answer-record.ts';

/** What others say about it. */
export const endorsementsAnswers = {
  'endorsements/not-reached': notReached('Endorsements were not checked.'),
  'endorsements/none': skipped('Nobody else vouches for it.'),
  'endorsements/verified': pass('An endorsement of it is genuine.'),
  'endorsements/self-asserted': warning('An endorsement is signed, but nobody vouches for who signed it.'),
  'endorsements/too-many': warning('There are more endorsements than are checked here.'),
  'endorsements/other-subject': fail('valid', 'An endorsement is about something else. Ignore it.'),
  'endorsements/not-genuine': fail('valid', 'An endorsement is not genuine or no longer holds. Ignore it.'),
  'endorsements/unknown': warning('An endorsement could not be checked. Do not rely on it.'),
} as const;
