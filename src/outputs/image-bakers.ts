import { bakerOf } from './baked-png/bake-png.ts';
import { bakeSvgRecord } from './baked-svg/bake-svg.ts';

/** What puts a learner record into an image [CLR 2.0], for the outputs of records. */
export const RECORD_BAKERS = {
  png: (image: Uint8Array, json: string) => bakerOf(image, 'clrcredential')(json),
  svg: bakeSvgRecord,
} as const;
