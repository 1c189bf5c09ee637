import type { PlacedLine } from '../text/line.ts';
import type { TextRun } from '../text/run.ts';
import { coordinate, coordinates } from './content.ts';
import type { FontSet } from './font-set.ts';
import { hex } from './pdf-value.ts';

/**
 * Shows a line, each run in its place, in the order in which they are read [ISO 32000-1 §9.4]. It is for a page on which
 * y grows downwards.
 */
export function lineContent(placed: PlacedLine, fonts: FontSet): string {
  return fonts.contentOf(placed, () => writeLine(placed, fonts));
}

function writeLine({ line, x, y, size }: PlacedLine, fonts: FontSet): string {
  let end = x;
  const places = line.runs.map((run) => {
    const at = end;
    end += run.width * size;
    return { run, at };
  });
  const shown = places
    .sort((one, other) => one.run.order - other.run.order)
    .map(({ run, at }) => runContent(run, at, y, size, fonts));
  return `BT\n${shown.join('\n')}\nET`;
}

/** Shows a run of text that begins at a point. */
function runContent(run: TextRun, x: number, y: number, size: number, fonts: FontSet): string {
  const { font, text, rightToLeft } = run;
  const scale = 1000 / font.sfnt().unitsPerEm;
  const { glyphs, positions } = font.shape(text, rightToLeft);
  const codes = fonts.codesOf(font, glyphs);
  const writer = new RunWriter(codes[0]?.font ?? '', size);
  writer.moveTo(x, y);
  let at = x;
  for (const [index, glyph] of glyphs.entries()) {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const isMoved = xOffset !== 0 || yOffset !== 0;
    const em = (units: number) => (units * scale * size) / 1000;
    if (isMoved) writer.moveTo(at + em(xOffset), y - em(yOffset));
    writer.show(codes[index]?.place ?? 0, (glyph.advanceWidth - xAdvance) * scale);
    at += em(xAdvance);
    if (isMoved) writer.moveTo(at, y);
  }
  return writer.end();
}

/** Writes glyphs of one font and the gaps between them: as few operators as there can be. */
class RunWriter {
  #written: string;
  /** The operands of an operator that is not yet ended. */
  #shown = '';
  #codes = '';

  constructor(font: string, size: number) {
    this.#written = `/${font} ${coordinate(size)} Tf\n`;
  }

  moveTo(x: number, y: number): void {
    this.#endShowing();
    this.#written += `1 0 0 -1 ${coordinates(x, y)} Tm\n`;
  }

  /** Shows a glyph; the next one stands nearer by `tighter` thousandths of the size. */
  show(place: number, tighter: number): void {
    this.#codes += hex(place, 4);
    if (Math.abs(tighter) < 0.5) return;
    this.#shown += `<${this.#codes}>${Math.round(tighter)}`;
    this.#codes = '';
  }

  end(): string {
    this.#endShowing();
    return this.#written.trimEnd();
  }

  #endShowing(): void {
    const shown = this.#shown + (this.#codes === '' ? '' : `<${this.#codes}>`);
    if (shown !== '') this.#written += `[${shown}] TJ\n`;
    [this.#shown, this.#codes] = ['', ''];
  }
}
