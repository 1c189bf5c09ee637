import type { Kind } from './kind.ts';

const picture = (name: string): Kind => ({ code: 'format/picture', detail: name });
const archive = (name: string): Kind => ({ code: 'format/archive', detail: name });

/** How files begin, in hexadecimal digits; a dot stands for any of them. */
const BEGINNINGS: readonly (readonly [beginning: RegExp, kind: Kind])[] = [
  [/^ffd8ff/, picture('JPEG')],
  [/^47494638/, picture('GIF')],
  [/^52494646.{8}57454250/, picture('WebP')],
  [/^.{8}6674797061766966/, picture('AVIF')],
  [/^.{8}66747970(686569|686576|6d6966|6d7366)/, picture('HEIC')],
  [/^(49492a00|4d4d002a)/, picture('TIFF')],
  [/^424d.{8}00000000/, picture('BMP')],
  [/^504b(0304|0506)/, archive('ZIP')],
  [/^1f8b/, archive('gzip')],
  [/^377abcaf/, archive('7z')],
  [/^52617221/, archive('RAR')],
  [/^62706c697374/, { code: 'format/web-page' }],
];

/** What bytes that are no text are, by how they begin. */
export function fileKind(bytes: Uint8Array): Kind {
  const beginning = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const known = BEGINNINGS.find(([pattern]) => pattern.test(beginning));
  if (known) return known[1];
  return { code: isText(bytes) ? 'format/not-utf8' : 'format/unknown-file' };
}

/** Whether bytes look like text of some encoding: no control characters but white space. */
function isText(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4_096).every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
