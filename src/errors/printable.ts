import { showUnseen } from '../lib/unseen.ts';

/** An "@", however it is spelled in YAML or a URL. */
const AT = String.raw`(?:@|＠|%40|\\x40|\\u0040|\\U00000040)`;

/** Where an address may stand: an "@" after a letter, or before something with a dot. */
const ADDRESS = new RegExp(String.raw`[\p{L}\p{N}._%+-]["']?${AT}|${AT}[^@]*\.`, 'iu');

/** A private member of a JSON Web Key and its value [RFC 7518 §6.2.2, §6.3.2], in JSON or YAML. */
const PRIVATE_MEMBER = /(?<=(?:^|[\s{,])["']?(?:d|p|q|dp|dq|qi|k)["']?\s*:\s*)["']?[\w-]{40,}/;

/**
 * A private key: of Ed25519 as multibase, in either of its forms [CID §2.2.2]; PKCS #8 as PEM, or without its first line;
 * or of a JSON Web Key what its owner alone may know.
 */
export const PRIVATE_KEY = new RegExp(
  [
    /z3u2[1-9A-HJ-NP-Za-km-z]{40,}|zr[uv][1-9A-HJ-NP-Za-km-z]{80,}/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
    /MI[\w+/]{4}IBADANBgkqhkiG9w0BAQEFAAS|MI[\w+/]{2}AgEAMBMGByqGSM49/,
    PRIVATE_MEMBER,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** A line of a PEM file. */
const BASE64_LINE = /^(?=.*[0-9])(?=.*[A-Z])(?=.*[g-z])[A-Za-z0-9+/]{60,}={0,2}$/;

/** The same, cut off: what is long is shortened before it is shown. */
const PART_OF_KEY =
  /z3u2[1-9A-HJ-NP-Za-km-z]{4,}|zr[uv][1-9A-HJ-NP-Za-km-z]{24,}|MI[\w+/]{4}IBADANBgkqhki|MI[\w+/]{2}AgEAMBMG/;

/**
 * A text from a content file, safe to print: e-mail addresses and private keys starred out, control characters made
 * visible. Keeps its length, so that carets below it stand right.
 */
export function printable(text: string): string {
  const starred = text.replace(new RegExp(PRIVATE_MEMBER, 'gm'), starLetters).replace(/\S+/g, starSecret);
  return showUnseen(starred);
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
  const isSecret = [ADDRESS, PART_OF_KEY, BASE64_LINE].some((pattern) => pattern.test(word));
  return isSecret ? starLetters(word) : word;
}

function starLetters(word: string): string {
  return word.replace(/[\p{L}\p{N}]/gu, (letter) => '*'.repeat(letter.length));
}
