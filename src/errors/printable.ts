import { showUnseen } from '../lib/unseen.ts';

/** An "@", however it is spelled in YAML or a URL. */
const AT = String.raw`(?:@|＠|%40|\\x40|\\u0040|\\U00000040)`;

/** Where an address may stand: an "@" after a letter, or before something with a dot. */
const ADDRESS = new RegExp(String.raw`[\p{L}\p{N}._%+-]["']?${AT}|${AT}[^@]*\.`, 'iu');

/** An Ed25519 private key as multibase, in either of its forms [CID §2.2.2]. */
export const PRIVATE_KEY = /z3u2[1-9A-HJ-NP-Za-km-z]{40,}|zr[uv][1-9A-HJ-NP-Za-km-z]{80,}/;

/** The same, cut off: what is long is shortened before it is shown. */
const PART_OF_KEY = /z3u2[1-9A-HJ-NP-Za-km-z]{4,}|zr[uv][1-9A-HJ-NP-Za-km-z]{24,}/;

/**
 * A text from a content file, safe to print: e-mail addresses and private keys starred out, control characters made
 * visible. Keeps its length, so that carets below it stand right.
 */
export function printable(text: string): string {
  return showUnseen(text.replace(/\S+/g, starSecret));
}

/** A path with those of its names starred out that hold an address. */
export function printablePath(path: string): string {
  return path.split('/').map(printable).join('/');
}

/** A word in quotation marks. */
export function quoted(word: string): string {
  return `"${word}"`;
}

/** An author's word as messages show it: in quotation marks, long ones cut. */
export function shortQuoted(word: string): string {
  return quoted(word.length > 80 ? `${word.slice(0, 79)}…` : word);
}

function starSecret(word: string): string {
  if (!ADDRESS.test(word) && !PART_OF_KEY.test(word)) return word;
  return word.replace(/[\p{L}\p{N}]/gu, (letter) => '*'.repeat(letter.length));
}
