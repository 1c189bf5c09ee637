import { isCalendarDate } from '../../lib/date-time.ts';

/** In which order a date of three numbers is written. */
export type DateOrder = 'DMY' | 'MDY' | 'YMD';

/** Three numbers, and a time of day that has no offset and says nothing. */
const NUMBERS =
  /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})\.?(?:[ T,]+\d{1,2}[:.h]\d{2}(?![^+]*[+-]\d{2}:?\d{2}$)[^Z+]*)?$/;

/** Reads `--dates D.M.Y`, with any of the usual separators; undefined where it is no order. */
export function parseDateOrder(text: string): DateOrder | undefined {
  const letters = /^([DMY])[./-]?([DMY])[./-]?([DMY])$/i.exec(text.trim())?.slice(1).join('').toUpperCase();
  return letters === 'DMY' || letters === 'MDY' || letters === 'YMD' ? letters : undefined;
}

/** A date of three numbers as `YYYY-MM-DD`; undefined where it is none in this order. */
export function readDate(text: string, order: DateOrder): string | undefined {
  const [, first = '', , second = '', third = ''] = NUMBERS.exec(text.trim()) ?? [];
  const [year, month, day] =
    order === 'YMD'
      ? [first, second, third]
      : order === 'DMY'
        ? [third, second, first]
        : [third, first, second];
  if (year.length !== 4 || day.length > 2) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}

/** The orders in which a date can be read; empty for what is no date of three numbers. */
export function ordersOf(text: string): DateOrder[] {
  const orders = (['DMY', 'MDY', 'YMD'] as const).filter((order) => readDate(text, order) !== undefined);
  const isSame = orders.length === 2 && readDate(text, 'DMY') === readDate(text, 'MDY');
  return isSame ? [] : orders;
}

/** Whether a date has a year of two digits, in whatever order. */
export function hasShortYear(text: string): boolean {
  const [, first, , , third] = NUMBERS.exec(text.trim()) ?? [];
  return first !== undefined && first.length <= 2 && third !== undefined && third.length <= 2;
}

/** Whether a text looks like a date or a moment, written in whatever way. */
export function isLikeDate(text: string): boolean {
  return NUMBERS.test(text.trim()) || /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}|$)/.test(text.trim());
}

/**
 * The order that fits every date of a column: proven where a number above twelve leaves only one. Several where nothing
 * proves it, none where two dates contradict each other. Years that come first are never in question.
 */
export function commonOrders(texts: readonly string[]): { orders: DateOrder[]; example: string | undefined } {
  const read = texts.map((text) => ({ text, orders: ordersOf(text) }));
  const inQuestion = read.filter(({ orders }) => orders.length > 0 && !orders.includes('YMD'));
  const orders = (['DMY', 'MDY'] as const).filter((order) =>
    inQuestion.every((each) => each.orders.includes(order)),
  );
  return { orders: inQuestion.length === 0 ? ['DMY'] : orders, example: inQuestion[0]?.text };
}
