import { icons as lucide } from '@iconify-json/lucide';
import { icons as materialDesign } from '@iconify-json/mdi';

/** What icons are drawn with: lines of one width, or solid forms. */
export type IconSet = 'lines' | 'solid';

/** The square that icons are drawn on, in both sets. */
export const ICON_SIZE = 24;

type Icons = typeof lucide | typeof materialDesign;
const SETS: Readonly<Record<IconSet, Icons>> = { lines: lucide, solid: materialDesign };

/**
 * The inside of an icon's `<svg>`, drawn with `currentColor` on a square of ICON_SIZE; undefined where there is none.
 * Of the two sets the preferred one is looked through first: many names are in one only.
 */
export function iconBody(name: string, preferred: IconSet = 'lines'): string | undefined {
  const others: IconSet = preferred === 'lines' ? 'solid' : 'lines';
  return bodyIn(SETS[preferred], name) ?? bodyIn(SETS[others], name);
}

function bodyIn({ icons, aliases }: Icons, name: string): string | undefined {
  const own = (set: object | undefined) => set !== undefined && Object.hasOwn(set, name);
  if (own(icons)) return icons[name]?.body;
  return own(aliases) ? icons[aliases?.[name]?.parent ?? '']?.body : undefined;
}

/** Every name that `iconBody` knows. */
export function iconNames(): string[] {
  const names = Object.values(SETS).flatMap(({ icons, aliases }) => [
    ...Object.keys(icons),
    ...Object.keys(aliases ?? {}),
  ]);
  return [...new Set(names)];
}
