import { fail, notReached, pass, skipped, unknown, warning } from './reason.ts';

/** Newer versions, dates, the person who presents the badge, and what others say about it. */
export const outlookReasons = {
  'refresh/none': skipped('The badge names no place for newer versions.'),
  'refresh/not-reached': notReached('No newer version was looked for.'),
  'refresh/current': pass('The issuer has no newer version of it.'),
  'refresh/replaced': pass('The issuer has a newer version of it; what follows is about that one.'),
  'refresh/not-supported': skipped('Newer versions are offered in a way that this program cannot follow.'),
  'refresh/failed': warning('A newer version could not be fetched, so this one was checked.'),

  'validity/not-reached': notReached('The dates were not checked.'),
  'validity/current': pass('It is valid today.'),
  'validity/expired': fail('expired', (when) => `It expired on ${when}.`),
  'validity/not-yet-valid': fail('not-yet-valid', (when) => `It becomes valid only on ${when}.`),

  'recipient/not-reached': notReached('Whose badge it is was not checked.'),
  'recipient/not-asked': skipped('Nobody was named to compare the recipient with.'),
  'recipient/matches': pass('It was given to the person named.'),
  'recipient/differs': fail('invalid', 'It was not given to the person named.'),
  'recipient/not-stated': unknown('The badge does not state its recipient in a way that could be compared.'),
  'recipient/hash-not-supported': unknown(
    'The recipient is hashed in a way that this program cannot compare.',
  ),

  'endorsements/not-reached': notReached('Endorsements were not checked.'),
  'endorsements/none': skipped('Nobody else vouches for it.'),
  'endorsements/verified': pass('An endorsement of it is genuine.'),
  'endorsements/jwt-not-supported': warning(
    'An endorsement is signed as a JWT, which this program cannot check.',
  ),
  'endorsements/too-many': warning('There are more endorsements than are checked here.'),
  'endorsements/other-subject': fail('valid', 'An endorsement is about something else. Ignore it.'),
  'endorsements/not-genuine': fail('valid', 'An endorsement is not genuine or no longer holds. Ignore it.'),
  'endorsements/unknown': warning('An endorsement could not be checked. Do not rely on it.'),
} as const;
