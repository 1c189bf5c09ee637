import { type DateTime, parseDateTime } from '../lib/date-time.ts';

const DATE_TIME_STAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The time a date in a document names, where it has seconds and an offset [OB 3.0 DateTimeZ; xsd:dateTimeStamp];
 * else undefined. Times compare as text.
 */
export function dateTimeStampOf(value: unknown): DateTime | undefined {
  return typeof value === 'string' && DATE_TIME_STAMP.test(value) ? parseDateTime(value) : undefined;
}
