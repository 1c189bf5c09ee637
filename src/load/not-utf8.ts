import { type Problem, problem } from '../errors/index.ts';

/** What is said of a file that is not UTF-8 text: which encoding it seems to have, and where the first such sign is. */
export function notUtf8(bytes: Uint8Array, file: string): Problem {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return problem('content/not-utf8', { encoding: 'UTF-16' }, { file });
  const before = new TextDecoder('utf-8').decode(bytes).split('\ufffd')[0] ?? '';
  const at = new TextEncoder().encode(before).length;
  const sign = new TextDecoder('windows-1252').decode(bytes.subarray(at, at + 1));
  if (bytes.includes(0) || !/^[\p{L}\p{P}\p{S}]$/u.test(sign))
    return problem('content/not-utf8', {}, { file });
  const lines = before.split(/\r\n?|\n/);
  const place = { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  return problem('content/not-utf8', { encoding: 'Windows’ own (Windows-1252)', sign }, place);
}
