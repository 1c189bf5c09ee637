import { parseJson } from '../lib/json.ts';
import { decodeUtf8 } from '../lib/utf8.ts';
import { boundedCopy } from './bounded-copy.ts';
import { hasDuplicateMember } from './duplicate-member.ts';
import { DOCUMENT_LIMITS, inMegabytes, type JsonLimits } from './limits.ts';
import { type Result, refused } from './result.ts';

/** The value of a JSON text, where it can be read in one way only and within limits. */
export function readJson(text: string, limits: JsonLimits = DOCUMENT_LIMITS): Result<unknown> {
  if (text.length > limits.text) return refused('format/too-large', { detail: inMegabytes(limits.text) });
  const trimmed = text.trim();
  const value = parseJson(trimmed);
  if (value === undefined) return refused('format/not-json');
  const copied = boundedCopy(value, limits);
  if (copied.ok && hasDuplicateMember(trimmed)) return refused('format/duplicate-member');
  return copied;
}

/** The value of JSON in UTF-8. */
export function readJsonBytes(bytes: Uint8Array, limits: JsonLimits = DOCUMENT_LIMITS): Result<unknown> {
  if (bytes.length > limits.text) return refused('format/too-large', { detail: inMegabytes(limits.text) });
  const text = decodeUtf8(bytes);
  return text === undefined ? refused('format/not-utf8') : readJson(text, limits);
}
