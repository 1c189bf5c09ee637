import { fail, notReached, pass } from './answer-record.ts';

/** Whether it is valid today. */
export const validityAnswers = {
  'validity/not-reached': notReached('The dates were not checked.'),
  'validity/current': pass('It is valid today.'),
  'validity/expired': fail('expired', (when) => `It expired on ${when}.`),
  'validity/not-yet-valid': fail('not-yet-valid', (when) => `It becomes valid only on ${when}.`),
} as const;
