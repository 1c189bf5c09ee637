import { decodeUtf8 } from '../lib/utf8.ts';
import { MAX_BAKED_BYTES } from './unbaked.ts';
import { unpackZlib } from './unpack-zlib.ts';

/** Letters in which an object's dictionary is looked for, before and behind its type. */
const DICTIONARY = 4_096;

/**
 * The texts of the files attached to a PDF [ISO 32000-1 §7.11.4], each once: those in UTF-8, plain or by Flate, in a PDF that is
 * not encrypted, as certificates are. Of many only the first `maxFiles` and one more. Never throws. Runs in browsers too.
 */
export function attachedTexts(pdf: Uint8Array, maxFiles: number): readonly string[] {
  const letters = new TextDecoder('latin1').decode(pdf);
  const texts = new Set<string>();
  let at = letters.indexOf(TYPE);
  for (let seen = 0; at >= 0 && seen <= maxFiles; seen++) {
    const text = textAt(pdf, letters, at);
    if (text !== undefined) texts.add(text);
    at = letters.indexOf(TYPE, at + TYPE.length);
  }
  return [...texts];
}

const TYPE = '/EmbeddedFile';

/** The text of the attached file whose dictionary says its type at a place. */
function textAt(pdf: Uint8Array, letters: string, at: number): string | undefined {
  const before = letters.slice(Math.max(0, at - DICTIONARY), at);
  const behind = letters.slice(at + TYPE.length, at + DICTIONARY).split('endobj', 1)[0] ?? '';
  const [end] = /^[^A-Za-z][\s\S]*?\bstream\r?\n/.exec(behind) ?? [];
  const start = before.lastIndexOf('obj');
  if (end === undefined || start < 0) return undefined;
  const dictionary = before.slice(start) + end;
  const from = at + TYPE.length + end.length;
  const bytes = unfiltered(pdf.subarray(from, endOfStream(letters, from, dictionary)), dictionary);
  return bytes && decodeUtf8(bytes)?.trim();
}

/** The length may be stated in another object: then the keyword ends the stream. */
function endOfStream(letters: string, from: number, dictionary: string): number {
  const stated = /\/Length\s+(\d{1,9})(?!\s+\d+\s+R)/.exec(dictionary)?.[1];
  const to = from + Number(stated ?? Number.NaN);
  if (/^\s{0,2}endstream/.test(letters.slice(to, to + 12))) return to;
  const keyword = letters.indexOf('endstream', from);
  return keyword < 0 ? letters.length : keyword;
}

function unfiltered(stream: Uint8Array, dictionary: string): Uint8Array | undefined {
  const [, filter] = /\/Filter\s*\[?\s*\/(\w+)/.exec(dictionary) ?? [];
  if (filter === undefined) return stream;
  const bytes = filter === 'FlateDecode' ? unpackZlib(stream, MAX_BAKED_BYTES) : undefined;
  return bytes === 'too-large' ? undefined : bytes;
}
