import { notReached, pass, skipped, warning } from './answer-record.ts';

/** Whether there is a newer version. */
export const refreshAnswers = {
  'refresh/none': skipped('The badge names no place for newer versions.'),
  'refresh/not-reached': notReached('No newer version was looked for.'),
  'refresh/current': pass('The issuer has no newer version of it.'),
  'refresh/replaced': pass('The issuer has a newer version of it; what follows is about that one.'),
  'refresh/not-supported': skipped('Newer versions are offered in a way that this program cannot follow.'),
  'refresh/failed': warning('A newer version could not be fetched, so this one was checked.'),
} as const;
