import { encode } from 'uqr';

/** A QR code as bars of dark modules, each one module high, and how many modules it has to a side. */
export type QrRuns = ReturnType<typeof qrRuns>;

/**
 * The QR code of a text [ISO/IEC 18004] as runs of dark modules, and how many modules it has to a side. Error
 * correction M, so that a fold or a stain does no harm.
 */
export function qrRuns(text: string) {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const runs = data.flatMap((row, y) => {
    const modules = row.map((dark) => (dark ? '#' : ' ')).join('');
    return Array.from(modules.matchAll(/#+/g), ({ index, 0: { length } }) => ({ x: index, y, length }));
  });
  return { runs, size };
}
