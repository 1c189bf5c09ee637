import { fail, notReached, pass } from './answer-record.ts';

/** Whether it is within its dates. The sentence holds of a badge that was revoked, too. */
export const validityAnswers = {
  'validity/not-reached': notReached('The dates were not checked.'),
  'validity/current': pass((from) => `Today is within its dates: from ${from} on, without an end.`),
  'validity/current-until': pass((period) => {
    const [from, until = from] = period.split(' ');
    return `Today is within its dates: from ${from} to ${until}.`;
  }),
  'validity/expired': fail('expired', (when) => `It expired on ${when}.`),
  'validity/not-yet-valid': fail('not-yet-valid', (when) => `It becomes valid only on ${when}.`),
} as const;
