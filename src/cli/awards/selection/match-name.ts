/**
 * Whether a name has every word of a wanted one, in whichever order; capitals and accents do not count, and `*` stands
 * for any letters. Undefined where nothing is wanted.
 */
export function nameMatcher(wanted: string): ((name: string) => boolean) | undefined {
  const words = folded(wanted)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return undefined;
  const patterns = words.map(wholeWord);
  return (name) => patterns.every((pattern) => pattern.test(folded(name)));
}

function wholeWord(word: string): RegExp {
  const pattern = word.replace(/[\\^$.+?()[\]{}|/]/g, '\\$&').replaceAll('*', String.raw`\S*`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, 'u');
}

/** A text without what people leave out when they search. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toUpperCase()
    .toLowerCase();
}
