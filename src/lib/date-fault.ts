import { isCalendarDate, parseDateTime } from './date-time.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** Why a text is not a date as content files write it, in words; undefined where that is for its reader to see. */
export function dateFault(text: string): string | undefined {
  if (parseDateTime(text) !== undefined) return undefined;
  const [day = '', year = '', month = ''] = DAY.exec(text) ?? [];
  if (day === '') return undefined;
  if (!isCalendarDate(day)) return dayFault(Number(year), Number(month));
  if (/^T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(text.slice(day.length)))
    return 'it has a time, and does not say in which part of the world';
  return undefined;
}

function dayFault(year: number, month: number): string {
  if (month < 1 || month > 12) return 'there are twelve months';
  const last = new Date(Date.UTC(year, month, 0));
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(last);
  return `${name} ${year} has ${last.getUTCDate()} days`;
}
