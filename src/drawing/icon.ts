import { icons as lucide } from '@iconify-json/lucide';

/** The inside of an icon's `<svg>`, drawn with `currentColor` on a square of ICON_SIZE; undefined where there is none. */
export function iconBody(name: string): string | undefined {
  const own = (set: object | undefined) => set !== undefined && Object.hasOwn(set, name);
  if (own(lucide.icons)) return lucide.icons[name]?.body;
  return own(lucide.aliases) ? lucide.icons[lucide.aliases?.[name]?.parent ?? '']?.body : undefined;
}

/** The square that icons are drawn on. */
export const ICON_SIZE = 24;

/** Every name that `iconBody` knows. */
export function iconNames(): string[] {
  return [...Object.keys(lucide.icons), ...Object.keys(lucide.aliases ?? {})];
}
