/** A whole number as people write it: 10,000. */
export function count(number: number): string {
  return number.toLocaleString('en');
}

/** A measured number with three digits that count, more only before the point: 0.34, 12.1, 3,171. */
export function measured(number: number): string {
  const digits = number === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(number))));
  return number.toLocaleString('en', { maximumFractionDigits: Math.min(digits, 4) });
}
