import { renderAsync } from '@resvg/resvg-js';

/** A picture as pixels: red, green, blue and opacity, the colours already multiplied by the opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Draws an SVG at a width in pixels, without any font of the machine. Throws where it cannot be drawn. */
export async function rasterise(svg: string, width: number): Promise<Pixels> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
    logLevel: 'off',
  });
  return { width: image.width, height: image.height, data: image.pixels };
}
