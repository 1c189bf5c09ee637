/** As many letters fit on a line of a phone in the size of a heading. */
const ON_A_PHONE = 17;

/** Whether a name has a word that a heading on a phone would have to break: it is set smaller there. */
export function hasLongWord(name: string): boolean {
  return name.split(/[\s\u00ad\u200b-]/).some((word) => word.length > ON_A_PHONE);
}
