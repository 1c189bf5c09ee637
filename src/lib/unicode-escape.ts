/** A code unit of UTF-16 as strings of JSON and of scripts spell it out: `\u00e9` [RFC 8259 §7]. */
export function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
