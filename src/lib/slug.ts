/** What an id may look like: it is a file name and a part of a URL, so no dots, slashes or capitals. */
export const ID_PATTERN = /^[a-z0-9][a-z0-9_-]*$/;

/** The longest id: file systems stop at 255 bytes, and outputs add endings. */
export const ID_MAX_LENGTH = 128;

/** Whether a text may serve as an id. */
export function isId(text: string): boolean {
  return text.length <= ID_MAX_LENGTH && ID_PATTERN.test(text);
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
