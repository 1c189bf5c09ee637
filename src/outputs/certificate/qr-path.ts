import { encode } from 'uqr';

/** A QR code as squares in SVG path data, one unit each, and how many of them to a side. */
export interface QrPath {
  readonly path: string;
  readonly size: number;
}

/** The QR code of an address [ISO/IEC 18004]: error correction M, so that a fold or a stain does no harm. */
export function qrPath(url: string): QrPath {
  const { data, size } = encode(url, { ecc: 'M', border: 0 });
  return { path: data.flatMap((row, y) => barsOf(row, y)).join(''), size };
}

/** Dark squares side by side are drawn as one, so that no gap shows between them. */
function barsOf(row: readonly boolean[], y: number): string[] {
  const bars: string[] = [];
  for (let x = 0; x < row.length; x++) {
    let end = x;
    while (row[end]) end++;
    if (end > x) bars.push(`M${x} ${y}H${end}V${y + 1}H${x}Z`);
    x = end;
  }
  return bars;
}
