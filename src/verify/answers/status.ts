import { fail, notReached, pass, unknown, warning } from './answer-record.ts';

/**
 * Whether the issuer has revoked the badge. Whatever keeps the answer back for now makes it unknown. What the badge
 * itself states wrongly, and a list that is forged, is wrong for good: it is no better another time.
 */
export const statusAnswers = {
  'status/none': pass('The issuer publishes no list by which this badge could be revoked.'),
  'status/clear': pass('The issuer has not revoked or suspended it.'),
  'status/not-reached': notReached('Whether it was revoked was not checked.'),
  'status/revoked': fail('revoked', 'The issuer has revoked it.'),
  'status/suspended': fail('suspended', 'The issuer has suspended it for the time being.'),
  'status/update-available': warning('The issuer says that there is a newer version of this badge.'),
  'status/type-not-supported': unknown(
    'Whether it was revoked is published in a way that this program cannot read.',
  ),
  'status/purpose-not-supported': unknown('The issuer publishes a status that this program cannot read.'),
  'status/too-many': unknown('The badge names more status lists than any badge needs.'),
  'status/entry-malformed': fail(
    'invalid',
    'The badge does not properly say where to look whether it was revoked.',
  ),
  'status/entry-ambiguous': fail(
    'invalid',
    'The badge names two places where to look whether it was revoked by one identifier, so they could have been exchanged.',
  ),
  'status/offline': unknown('Whether it was revoked was not looked up, as the network was not to be used.'),
  'status/list-unreachable': unknown('The list of revoked badges could not be reached.'),
  'status/list-refused': unknown('The list of revoked badges was not accepted.'),
  'status/list-missing': unknown('The list of revoked badges is not where it should be.'),
  'status/list-malformed': unknown('The list of revoked badges cannot be read.'),
  'status/list-not-supported': unknown(
    'The list of revoked badges is of a kind that this program cannot check.',
  ),
  'status/list-not-signed': unknown(
    'The list of revoked badges is not signed: anybody could have changed it.',
  ),
  'status/list-not-checked': unknown(
    'Whether the list of revoked badges is the issuer’s own could not be checked.',
  ),
  'status/list-not-genuine': fail(
    'invalid',
    'The list of revoked badges is forged: it was changed after it was signed, or never signed by the issuer. Somebody may be hiding that this badge was revoked.',
  ),
  'status/list-other-issuer': unknown('The list of revoked badges is somebody else’s.'),
  'status/list-not-yet-valid': unknown('The list of revoked badges is dated in the future.'),
  'status/list-expired': unknown('The list of revoked badges is out of date.'),
  'status/list-purpose-differs': fail(
    'invalid',
    'The list that the badge names is about something other than the badge says.',
  ),
  'status/list-differs': unknown('The list that was found is another than the one the badge names.'),
  'status/list-too-large': unknown('The list of revoked badges is larger than any list needs to be.'),
  'status/list-too-short': unknown('The list of revoked badges is shorter than the standard allows.'),
  'status/index-out-of-range': fail(
    'invalid',
    'The badge names a place beyond the end of the list of revoked badges.',
  ),
} as const;
