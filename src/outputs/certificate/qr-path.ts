import { qrRuns } from '../qr-runs.ts';

/** A QR code as dark bars in SVG path data, a module being one unit, and how many modules it has to a side. */
export type QrPath = ReturnType<typeof qrPath>;

/** The QR code of an address. Dark squares side by side are one bar, so that no gap shows between them. */
export function qrPath(url: string) {
  const { runs, size } = qrRuns(url);
  const bars = runs.map(({ x, y, length }) => `M${x} ${y}H${x + length}V${y + 1}H${x}Z`);
  return { path: bars.join(''), size };
}
