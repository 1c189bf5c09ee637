import { type InternationalText, readItxt } from '../lib/itxt.ts';
import { readChunks } from '../lib/png.ts';
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
  const old = chunks.some(
    ({ type, data }) => /^(tEXt|zTXt|iTXt)$/.test(type) && startsWith(data, OLD_KEYWORD),
  );
  const broken = chunks.some(({ type, data }) => type === 'iTXt' && startsWith(data, KEYWORD));
  return { fault: broken ? 'baked/malformed' : old ? 'baked/open-badges-2' : 'baked/none' };
}

function textOf({ compressed, text }: InternationalText): Unbaked {
  const bytes = compressed ? unpackZlib(text, MAX_BAKED_BYTES) : text;
  if (bytes === 'too-large') return { fault: 'baked/too-large' };
  return bytes === undefined ? { fault: 'baked/malformed' } : utf8(bytes);
}

function startsWith(data: Uint8Array, keyword: string): boolean {
  return [...`${keyword}\0`].every((letter, index) => data[index] === letter.charCodeAt(0));
}
