import { qrRuns } from '../qr-runs.ts';

/** Clear modules around a code [ISO/IEC 18004 §5.3.8]. */
const QUIET = 4;

/** Pixels of a module in the drawing's own size. */
const MODULE = 4;

/**
 * The QR code of a text as an SVG: black on white whatever it stands on, each run of dark modules one stroke of a
 * single path. It still reads with 15 % of it spoilt.
 */
export function drawQr(text: string): string {
  const { runs, size } = qrRuns(text);
  const side = size + 2 * QUIET;
  const strokes = runs.map(({ x, y, length }) => `M${x + QUIET} ${y + QUIET}h${length}v1h-${length}z`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side * MODULE}" height="${side * MODULE}" `,
    `viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${strokes.join('')}"/></svg>\n`,
  ].join('');
}
