import type { FontFile, PrintFonts } from '../../lib/font-file.ts';

/** The bundled fonts, and behind them those of a site: for the letters that the bundled ones lack. */
export function printFontsOf(bundled: PrintFonts, own: readonly FontFile[] = []): PrintFonts {
  return {
    display: [...bundled.display, ...own],
    serif: [...bundled.serif, ...own],
    text: [...bundled.text, ...own],
    strong: [...bundled.strong, ...own],
  };
}
