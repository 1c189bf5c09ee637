import { encode } from 'uqr';

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

/** A QR code as dark bars in SVG path data, a module being one unit, and how many modules it has to a side. */
export type QrPath = ReturnType<typeof qrPath>;

/** The QR code of an address. Dark squares side by side are one bar, so that no gap shows between them. */
export function qrPath(url: string) {
  const { runs, size } = qrRuns(url);
  const bars = runs.map(({ x, y, length }) => `M${x} ${y}H${x + length}V${y + 1}H${x}Z`);
  return { path: bars.join(''), size };
}
