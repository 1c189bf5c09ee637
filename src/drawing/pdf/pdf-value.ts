/** A value of a PDF [ISO 32000-1 §7.3]. A plain string is a name; members that are undefined are left out. */
export type PdfValue =
  | number
  | boolean
  | string
  | PdfText
  | PdfRef
  | readonly PdfValue[]
  | { readonly [member: string]: PdfValue | undefined };

/** A text string. */
export class PdfText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Points to an object by its number. */
export class PdfRef {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

/** A value as it stands in a file. */
export function writePdfValue(value: PdfValue): string {
  if (typeof value === 'string') return writeName(value);
  if (typeof value === 'number') return rounded(value);
  if (typeof value === 'boolean') return String(value);
  if (value instanceof PdfText) return writeText(value.text);
  if (value instanceof PdfRef) return `${value.number} 0 R`;
  if (isList(value)) return `[${value.map(writePdfValue).join(' ')}]`;
  const members = Object.entries(value).flatMap(([name, member]) =>
    member === undefined ? [] : [`${writeName(name)} ${writePdfValue(member)}`],
  );
  return `<<${members.join('')}>>`;
}

/** A number in decimal notation, to a millionth. */
function rounded(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

/** What a name may hold as it is [§7.3.5]. */
const IRREGULAR = /[^!"$&'*-.0-;=?-Z\\^-z|~]/g;

function writeName(name: string): string {
  return `/${name.replace(IRREGULAR, (letter) => `#${hex(letter.charCodeAt(0), 2)}`)}`;
}

const ASCII = /^[\x20-\x7e]*$/;

/** ASCII as it is, everything else in UTF-16 [§7.9.2.2]. */
function writeText(text: string): string {
  if (ASCII.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  const units = Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index), 4));
  return `<feff${units.join('')}>`;
}

/** A whole number in hexadecimal, at least so many digits. */
export function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}

function isList(value: PdfValue): value is readonly PdfValue[] {
  return Array.isArray(value);
}
