import { encodeQR } from 'qr';
import { boundedCache } from '../lib/bounded-cache.ts';
import { memoise } from '../lib/memoise.ts';

/** A QR code as bars of dark modules, each one module high, and how many modules it has to a side. */
export type QrRuns = ReturnType<typeof qrRuns>;

/**
 * The QR code of a text [ISO/IEC 18004] as runs of dark modules, and how many modules it has to a side. Error
 * correction M, so that a fold or a stain does no harm.
 */
export function qrRuns(text: string) {
  const { modules, size } = codeOf(text);
  const runs = Array.from({ length: size }, (_, y) => {
    const row = modules.slice(y * size, (y + 1) * size);
    return Array.from(row.matchAll(/#+/g), ({ index, 0: { length } }) => ({ x: index, y, length }));
  });
  return { runs: runs.flat(), size };
}

/** An award's address is on its page's code and on its certificate: so many codes are remembered, a kilobyte each. */
const MAX_CODES = 10_000;

/** The least that the encoder sets around a code; whoever draws one sets a border of its own. */
const BORDER = 1;

/** The modules of a code, row by row: `#` for a dark one. */
const codeOf = memoise(
  (text: string) => {
    const framed = encodeQR(text, 'raw', { ecc: 'medium', border: BORDER });
    const rows = framed.slice(BORDER, -BORDER).map((row) => row.slice(BORDER, -BORDER));
    return {
      modules: rows
        .flat()
        .map((dark) => (dark ? '#' : ' '))
        .join(''),
      size: rows.length,
    };
  },
  { cache: boundedCache(MAX_CODES) },
);
