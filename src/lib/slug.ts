/** What an id may look like: it is a file name and a part of a URL, so no dots, slashes or capitals. */
export const ID_PATTERN = /^[a-z0-9][a-z0-9_-]*$/;

/** The longest id: file systems stop at 255 bytes, and outputs add endings. */
export const ID_MAX_LENGTH = 128;

/** Whether a text may serve as an id. */
export function isId(text: string): boolean {
  return text.length <= ID_MAX_LENGTH && ID_PATTERN.test(text);
}

/** Names that a file cannot have on Windows, whatever its ending: they are devices [CreateFileW, Naming Files]. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Why a text that may serve as an id may not be the name of a file of the site; undefined where it may. */
export function reservedName(id: string): string | undefined {
  if (DEVICE.test(id)) return 'Windows keeps this name for a device, and cannot check the repository out';
  if (id === 'index') return 'web servers show a page of this name in place of its folder';
  return id === '404'
    ? 'web servers show a page of this name in place of every page that is missing'
    : undefined;
}

/** A text as an id: lower case, accents gone, everything else a hyphen. Empty where nothing is left. */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64);
}
