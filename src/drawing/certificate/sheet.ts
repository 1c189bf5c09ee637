/** A sheet on its side, in points. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** The sizes of paper. */
export const SHEETS: Readonly<Record<'A4' | 'Letter', Sheet>> = {
  A4: { width: 841.89, height: 595.28 },
  Letter: { width: 792, height: 612 },
};

/** A rectangle on a sheet; y grows downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Measures that all sheets share, in points. */
export const MEASURES = {
  /** From the sheet's edge to the middle of the band, clear of what printers leave white. */
  band: 36,
  /** How far the band reaches to either side. */
  amplitude: 8.5,
  /** From the middle of the band to the hairlines that bound it. */
  hairline: 12,
  /** From the sheet's edge to what stands on it. */
  margin: 74,
  badge: 236,
  /** Between the badge and the words. */
  gutter: 46,
  /** The strip at the foot that says how to check. */
  foot: 78,
  /** Between the strip and what stands above. */
  clearance: 20,
} as const;

/** Where the parts of a certificate stand on a sheet that is read from the left; `mirrored` turns them. */
export function placesOn({ width, height }: Sheet) {
  const { margin, badge, gutter, foot, clearance } = MEASURES;
  const inner = { width: width - 2 * margin, height: height - 2 * margin };
  const upper = inner.height - foot - clearance;
  const start = margin + badge + gutter;
  return {
    badge: { left: margin, top: margin + (upper - badge) / 2, width: badge, height: badge },
    words: { left: start, top: margin, width: width - margin - start, height: upper },
    foot: { left: margin, top: height - margin - foot, width: inner.width, height: foot },
  };
}

/** The same place on a sheet that is read from the right. */
export function mirrored(box: Box, sheet: Sheet): Box {
  return { ...box, left: sheet.width - box.left - box.width };
}
