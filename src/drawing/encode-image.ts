import sharp, { type PngOptions, type Sharp } from 'sharp';
import { readChunks, writeChunks } from '../lib/png.ts';
import { coarsened } from './coarsen.ts';
import { type Bounds, isFaithful } from './faithful.ts';
import { inFewColours } from './few-colours.ts';
import { writeIndexedPng } from './indexed-png.ts';
import type { Pixels } from './rasterise.ts';

// Pictures this small are done sooner than the threads of a pool have shared them out.
sharp.concurrency(1);

/** A way to make a picture smaller: of its pixels before, or as it is written, and what it may not change. */
interface Step {
  /** How far apart its colours and its opacities are. */
  readonly coarse?: readonly [colour: number, opacity: number];
  readonly png: PngOptions;
  readonly bounds?: Bounds;
}

const UNSEEN = { flat: 4, opacity: 4, mean: 0.6 };
const GRAINY = { flat: 8, opacity: 8, mean: 16 };
const WHOLE = { adaptiveFiltering: true };
const palette = (options: PngOptions) => ({ palette: true, effort: 4, ...options });

/**
 * What a picture is tried with that is no drawing in few colours: ever coarser until it is small enough. A palette is dithered for pictures without clear parts only: it would
 * carry the error of one opacity into all that is opaque beside it. The last step, 16 colours, is half a byte a pixel.
 */
const STEPS: readonly Step[] = [
  { png: palette({ quality: 100, dither: 0 }), bounds: UNSEEN },
  { png: WHOLE },
  { png: palette({ quality: 95, dither: 1 }), bounds: GRAINY },
  ...[4, 8, 16].map((step) => ({ coarse: [step, step] as const, png: WHOLE })),
  ...[85, 70, 50].map((quality) => ({ png: palette({ quality, dither: 0 }), bounds: GRAINY })),
  { coarse: [1, 255], png: palette({ colours: 16, dither: 0 }) },
];

/**
 * A PNG of at most `limit` bytes, 300 dots to the inch. The same pixels always give the same bytes. `isCopied` says that
 * the picture lies in many files: then it is worth a longer search for its smallest form.
 */
export async function encodePng(
  pixels: Pixels,
  limit: number,
  { isCopied = false } = {},
): Promise<Uint8Array> {
  const drawing = inFewColours(pixels);
  const drawn = drawing && withDensity(writeIndexedPng(drawing, isCopied ? 8 : 6));
  if (drawn && drawn.length <= limit) return drawn;
  for (const { coarse, png, bounds } of STEPS) {
    const source = coarse === undefined ? pixels : coarsened(pixels, ...coarse);
    const bytes = withDensity(
      await opened(source)
        .png({ compressionLevel: 9, ...png })
        .toBuffer(),
    );
    if (bytes.length > limit) continue;
    if (!bounds || isFaithful(pixels, await sharp(bytes).ensureAlpha().raw().toBuffer(), bounds))
      return bytes;
  }
  throw new RangeError(`A picture of ${pixels.width} × ${pixels.height} does not fit into ${limit} bytes.`);
}

function opened({ width, height, data }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 4, premultiplied: true } });
}

/** Dots to the metre, so that a badge of 600 pixels is 5 cm wide on paper. */
const DENSITY = 11_811;

/** The size on paper, in the place of what the encoder makes up [PNG §11.3.4.3]. */
function withDensity(png: Uint8Array): Uint8Array {
  const chunks = readChunks(png);
  if (typeof chunks === 'string') throw new TypeError(`This is not a picture of ours: ${chunks}.`);
  const data = new Uint8Array(9);
  new DataView(data.buffer).setUint32(0, DENSITY);
  new DataView(data.buffer).setUint32(4, DENSITY);
  data[8] = 1;
  const [header, ...others] = chunks.filter(({ type }) => type !== 'pHYs');
  return writeChunks([...(header ? [header] : []), { type: 'pHYs', data }, ...others]);
}

/** A square picture (PNG) as a smaller one, `side` pixels wide, in WebP. The same picture always gives the same bytes. */
export async function shrinkImage(png: Uint8Array, side: number): Promise<Uint8Array> {
  return sharp(png).resize(side, side).webp({ quality: 80, effort: 4 }).toBuffer();
}
