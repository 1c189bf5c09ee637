import { decodeUtf8 } from '../lib/utf8.ts';
import { check } from './answers.ts';
import { boundedCopy } from './bounded-copy.ts';
import { type Contents, nothing } from './contents.ts';
import { isPage } from './credential-page.ts';
import type { Kind } from './kinds/kind.ts';
import { inMegabytes, LIMITS } from './limits.ts';
import { named } from './name-kind.ts';
import { readTextContents } from './read-text.ts';
import { found } from './result.ts';
import { sortOut } from './sort-out.ts';
import type { BakedFault, Unbaked } from './unbaked.ts';
import { MAX_BAKED_BYTES } from './unbaked.ts';

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47] as const;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;
const LESS_THAN = 0x3c;
/** A PDF may have something before it [ISO 32000-1 annex H, 3.4.1]. */
const PDF_SIGNATURE = /%PDF-\d/;

/**
 * What an input holds: JSON, or a PNG, SVG or PDF with badges inside, as bytes, text or parsed JSON. First bytes tell. What
 * reads images and PDFs, and what tells other things apart, is loaded only for those: a browser can do without.
 */
export async function readContents(input: unknown): Promise<Contents> {
  if (input instanceof Uint8Array) return readFile(input);
  if (typeof input === 'string') return readFile(new TextEncoder().encode(input));
  const copied = boundedCopy(input);
  return copied.ok ? sortOut(copied.value) : nothing(copied.check);
}

async function readFile(bytes: Uint8Array): Promise<Contents> {
  if (bytes.length > LIMITS.file) return tooLarge(LIMITS.file);
  if (startsWith(bytes, PNG_SIGNATURE)) {
    const { unbakePng } = await import('./rarely.ts');
    return readUnbaked(unbakePng(bytes));
  }
  if (firstLetter(bytes) === LESS_THAN) return readMarkup(bytes);
  if (PDF_SIGNATURE.test(new TextDecoder('latin1').decode(bytes.subarray(0, 1_024)))) return readPdf(bytes);
  const text = decodeUtf8(bytes);
  return text === undefined || text.includes('\0') ? readOther(bytes) : readTextContents(text);
}

/** Text of another encoding, or no text. */
async function readOther(bytes: Uint8Array): Promise<Contents> {
  const { decodeUtf16, fileKind } = await import('./kinds.ts');
  const text = decodeUtf16(bytes);
  return text === undefined || text.includes('\0') ? named(fileKind(bytes)) : readTextContents(text);
}

/** An SVG image, or else a page. */
async function readMarkup(bytes: Uint8Array): Promise<Contents> {
  const { unbakeSvg } = await import('./unbake-svg.ts');
  const unbaked = unbakeSvg(bytes);
  if ('text' in unbaked) return readUnbaked(unbaked);
  return isPage(bytes, undefined) ? named({ code: 'format/web-page' }) : readUnbaked(unbaked);
}

/** Badges that are attached to a PDF; other files may be, too. */
async function readPdf(bytes: Uint8Array): Promise<Contents> {
  const { attachedTexts } = await import('./rarely.ts');
  const texts = attachedTexts(bytes, LIMITS.badges).filter((text) => /^[{[]|^e[wy]/.test(text));
  if (texts.length === 0) return named({ code: 'format/pdf' });
  if (texts.length > LIMITS.badges)
    return nothing(check('format/too-many-badges', { detail: String(LIMITS.badges) }));
  const contents = await Promise.all(texts.map(readTextContents));
  const way = [check('format/pdf-attachment'), ...contents.flatMap((each) => each.way)];
  return { way, items: contents.flatMap(({ items }) => items) };
}

async function readUnbaked(unbaked: Unbaked): Promise<Contents> {
  if ('text' in unbaked) return unbaked.isOld ? readOldText(unbaked.text) : readTextContents(unbaked.text);
  if (unbaked.fault === 'baked/too-large') return tooLarge(MAX_BAKED_BYTES);
  return named({ code: FAULTS[unbaked.fault] ?? 'format/image-broken' });
}

/** What Open Badges 1 and 2 put into images may be only the address of a badge. */
async function readOldText(text: string): Promise<Contents> {
  if (!/^https?:\/\/\S+$/i.test(text)) return readTextContents(text);
  return { way: [], items: [found({ document: { id: text }, isHosted: true })] };
}

function tooLarge(limit: number): Contents {
  return nothing(check('format/too-large', { detail: inMegabytes(limit) }));
}

/** Faults with words of their own; any other means that the image is broken. */
const FAULTS: Readonly<Partial<Record<BakedFault, Kind['code']>>> = {
  'baked/none': 'format/image-empty',
  'baked/several': 'format/image-ambiguous',
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
