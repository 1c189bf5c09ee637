/** A square on a card. */
export interface BadgePlace {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** Where the badges of a card stand in its left half: one large, two or three overlapping, four in a square. */
export function badgePlaces(count: number): readonly BadgePlace[] {
  return PLACES[Math.min(count, PLACES.length - 1)] ?? [];
}

const PLACES: readonly (readonly BadgePlace[])[] = [
  [],
  [{ left: 82, top: 90, size: 450 }],
  [
    { left: 56, top: 66, size: 300 },
    { left: 256, top: 264, size: 300 },
  ],
  [
    { left: 62, top: 62, size: 264 },
    { left: 292, top: 176, size: 264 },
    { left: 86, top: 308, size: 264 },
  ],
  [
    { left: 56, top: 64, size: 240 },
    { left: 312, top: 64, size: 240 },
    { left: 56, top: 326, size: 240 },
    { left: 312, top: 326, size: 240 },
  ],
];
