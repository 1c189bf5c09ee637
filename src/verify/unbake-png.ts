import { type InternationalText, readItxt } from '../lib/itxt.ts';
import { type PngChunk, readChunks } from '../lib/png.ts';
import { MAX_BAKED_BYTES, type Unbaked, utf8 } from './unbaked.ts';
import { unpackZlib } from './unpack-zlib.ts';

const KEYWORD = 'openbadgecredential';
/** What Open Badges 1 and 2 were baked as. */
const OLD_KEYWORD = 'openbadges';

/** Takes the credential out of a baked PNG [OB 3.0 §5.3.1]. Never throws. Runs in browsers too. */
export function unbakePng(png: Uint8Array): Unbaked {
  if (png.length > MAX_BAKED_BYTES) return { fault: 'baked/too-large' };
  const chunks = readChunks(png);
  if (typeof chunks === 'string') return { fault: `baked/${chunks}` };
  const texts = chunks.filter(({ type }) => type === 'iTXt').map(({ data }) => readItxt(data));
  const credentials = texts.filter((text) => text?.keyword === KEYWORD);
  if (credentials.length > 1) return { fault: 'baked/several' };
  const [found] = credentials;
  if (found) return textOf(found);
  if (chunks.some(({ type, data }) => type === 'iTXt' && startsWith(data, KEYWORD)))
    return { fault: 'baked/malformed' };
  const old = chunks.filter(
    ({ type, data }) => /^(tEXt|zTXt|iTXt)$/.test(type) && startsWith(data, OLD_KEYWORD),
  );
  return old.length > 1 ? { fault: 'baked/several' } : oldText(old[0]);
}

/** What Open Badges 1 and 2 put in: an assertion, its signed form, or its address [OB 2.0 Baked Badges]. */
function oldText(chunk: PngChunk | undefined): Unbaked {
  if (!chunk) return { fault: 'baked/none' };
  const { type, data } = chunk;
  if (type === 'zTXt') return { fault: 'baked/open-badges-2' };
  const read = type === 'tEXt' ? plainText(data) : readItxt(data);
  const unbaked = read ? textOf(read) : ({ fault: 'baked/malformed' } as const);
  return 'text' in unbaked ? { ...unbaked, isOld: true } : unbaked;
}

/** The content of a tEXt chunk [PNG §11.3.3.2]; what stands in one is plain ASCII. */
function plainText(data: Uint8Array): InternationalText {
  return { keyword: OLD_KEYWORD, compressed: false, text: data.subarray(OLD_KEYWORD.length + 1) };
}

function textOf({ compressed, text }: InternationalText): Unbaked {
  const bytes = compressed ? unpackZlib(text, MAX_BAKED_BYTES) : text;
  if (bytes === 'too-large') return { fault: 'baked/too-large' };
  return bytes === undefined ? { fault: 'baked/malformed' } : utf8(bytes);
}

function startsWith(data: Uint8Array, keyword: string): boolean {
  return [...`${keyword}\0`].every((letter, index) => data[index] === letter.charCodeAt(0));
}
