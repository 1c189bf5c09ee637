/** An "@", however it is spelled in YAML or a URL. */
const AT = String.raw`(?:@|＠|%40|\\x40|\\u0040|\\U00000040)`;

/** Where an address may stand: an "@" after a letter, or before something with a dot. */
const ADDRESS = new RegExp(String.raw`[\p{L}\p{N}._%+-]["']?${AT}|${AT}[^@]*\.`, 'iu');

/** An Ed25519 private key as multibase. */
export const PRIVATE_KEY = /z3u2[1-9A-HJ-NP-Za-km-z]{40,}/;

/** Control characters and the marks that turn writing round: in a terminal they can hide or forge text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A text from a content file, safe to print: e-mail addresses and private keys starred out, control characters made
 * visible. Keeps its length, so that carets below it stand right.
 */
export function printable(text: string): string {
  return text.replace(/\S+/g, starSecret).replace(INVISIBLE, picture);
}

/** A path with those of its names starred out that hold an address. */
export function printablePath(path: string): string {
  return path.split('/').map(printable).join('/');
}

/** A word in quotation marks. */
export function quoted(word: string): string {
  return `"${word}"`;
}

function starSecret(word: string): string {
  if (!ADDRESS.test(word) && !PRIVATE_KEY.test(word)) return word;
  return word.replace(/[\p{L}\p{N}]/gu, (letter) => '*'.repeat(letter.length));
}

function picture(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
}
