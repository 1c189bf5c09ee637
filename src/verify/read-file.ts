import type { AnswerCode } from './answers.ts';
import { LIMITS } from './limits.ts';
import { readJson, readJsonBytes } from './read-json.ts';
import { type Result, refused } from './result.ts';
import type { BakedFault, Unbaked } from './unbaked.ts';

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47] as const;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;
const LESS_THAN = 0x3c;

/** The JSON value in a file, which may be JSON itself or a PNG or SVG with a badge inside: its first bytes tell. The readers of images are
 * loaded only for images: a browser can do without them. */
export async function readFile(bytes: Uint8Array): Promise<Result<unknown>> {
  if (bytes.length > LIMITS.file) return refused('format/too-large');
  if (startsWith(bytes, PNG_SIGNATURE)) {
    const { unbakePng } = await import('./unbake-png.ts');
    return readUnbaked(unbakePng(bytes));
  }
  if (firstLetter(bytes) === LESS_THAN) {
    const { unbakeSvg } = await import('./unbake-svg.ts');
    return readUnbaked(unbakeSvg(bytes));
  }
  return readJsonBytes(bytes);
}

function readUnbaked(unbaked: Unbaked): Result<unknown> {
  return 'text' in unbaked ? readJson(unbaked.text) : refused(FAULTS[unbaked.fault] ?? 'format/image-broken');
}

/** Faults with words of their own; any other means that the image is broken. */
const FAULTS: Readonly<Partial<Record<BakedFault, AnswerCode>>> = {
  'baked/none': 'format/image-empty',
  'baked/several': 'format/image-ambiguous',
  'baked/open-badges-2': 'format/open-badges-2',
  'baked/too-large': 'format/too-large',
  'baked/not-svg': 'format/unknown-file',
};

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The first byte that is neither a byte order mark nor white space. */
function firstLetter(bytes: Uint8Array): number | undefined {
  const start = startsWith(bytes, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  return bytes.subarray(start, start + 1_024).find((byte) => byte > 0x20);
}
