/** A moment in UTC to the second, `YYYY-MM-DDThh:mm:ssZ`: the form Open Badges 3.0 DateTimeZ asks for. */
export type DateTime = string & { readonly __brand: 'DateTime' };

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** The DateTime of a moment given in milliseconds since 1970. */
export function fromMilliseconds(milliseconds: number): DateTime {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z') as DateTime;
}

/** Reads seconds since 1970 as digits; undefined for anything else. */
export function parseEpoch(text: string): DateTime | undefined {
  return /^\d{1,11}$/.test(text) ? fromMilliseconds(Number(text) * 1000) : undefined;
}

/** Milliseconds since 1970. */
export function toMilliseconds(moment: DateTime): number {
  return Date.parse(moment);
}

/** Whether `YYYY-MM-DD` names a day that exists. */
export function isCalendarDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return day > 0 && day <= daysIn(year, month);
}

/** The days of a month of the Gregorian calendar; none where there is no such month. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/**
 * Reads `YYYY-MM-DD` (midnight UTC, or the day's last second with `endOfDay`) or a date-time with an offset.
 * Anything else, a time without an offset included, gives undefined: it is never guessed at.
 */
export function parseDateTime(text: string, options: { endOfDay?: boolean } = {}): DateTime | undefined {
  if (isCalendarDate(text)) {
    return `${text}T${options.endOfDay ? '23:59:59' : '00:00:00'}Z` as DateTime;
  }
  const match = DATE_TIME.exec(text);
  if (!match || !isCalendarDate(match[1] ?? '')) return undefined;
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds)) return undefined;
  // An offset can lead out of the years that have four digits.
  const moment = fromMilliseconds(milliseconds);
  return /^\d{4}-/.test(moment) ? moment : undefined;
}

/** A time as its author wrote it, with an offset [RFC 3339 §5.6]: its first ten characters are the day it was there. */
export type StatedTime = string & { readonly __brand: 'StatedTime' };

/** A moment as it is shown: its day is that of its first ten characters, be it the author's or that of UTC. */
export type ShownTime = DateTime | StatedTime;

/** The StatedTime of a text; undefined where that is a day alone, in UTC, or no date. */
export function statedTime(text: string): StatedTime | undefined {
  const [, day, hour, minute, second = '00', offset = 'Z'] = DATE_TIME.exec(text) ?? [];
  if (offset === 'Z' || parseDateTime(text) === undefined) return undefined;
  return `${day}T${hour}:${minute}:${second}${offset}` as StatedTime;
}

/** The right spelling of a date written in another common way (`01.11.2026`, `2026/11/1`), where there is just one. */
export function suggestDate(text: string): string | undefined {
  const iso = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(text);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const loose = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const parts = iso ?? loose;
  const spelled = parts
    ? calendar(parts[1], parts[2], parts[3])
    : dotted
      ? calendar(dotted[3], dotted[2], dotted[1])
      : undefined;
  return spelled && isCalendarDate(spelled) ? spelled : undefined;
}

function calendar(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A length of time as people say it: `2 years`, `18 months`, `6 weeks`, `90 days`. */
export interface Duration {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

/** Reads a Duration; undefined where the text is not one. */
export function parseDuration(text: string): Duration | undefined {
  const match = /^(\d{1,4}) (day|week|month|year)s?$/.exec(text);
  return match ? { count: Number(match[1]), unit: match[2] as Duration['unit'] } : undefined;
}

/** A Duration as ISO 8601 writes it: `P2Y`. */
export function isoDuration({ count, unit }: Duration): string {
  return `P${count}${unit.charAt(0).toUpperCase()}`;
}

/** The last second of the day that lies a duration after a moment (a month's end stays at the month's end). */
export function endAfter(start: DateTime, { count, unit }: Duration): DateTime {
  const from = new Date(start);
  const [year, month, day] = [from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate()];
  if (unit === 'day' || unit === 'week') {
    return lastSecond(Date.UTC(year, month, day + count * (unit === 'week' ? 7 : 1)));
  }
  const months = unit === 'year' ? count * 12 : count;
  const lastDay = new Date(Date.UTC(year, month + months + 1, 0)).getUTCDate();
  return lastSecond(Date.UTC(year, month + months, Math.min(day, lastDay)));
}

function lastSecond(midnight: number): DateTime {
  return fromMilliseconds(midnight + 86_399_000);
}
