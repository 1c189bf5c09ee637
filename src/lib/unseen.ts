import { unicodeEscape } from './unicode-escape.ts';

/**
 * Control characters, the marks that nobody sees or that turn writing round, and what is no character: shown as they
 * are, they can hide or forge text. The joiners between letters (U+200C, U+200D) are not among them: Persian and Hindi are spelled with them.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\p{Cs}\p{NChar}]/gu;

/**
 * A text, safe in a terminal and in a build's log: a picture in the place of each character that nobody sees, and no
 * `##[command]`, which GitHub's runner obeys wherever in a line it is. It keeps its length.
 */
export function showUnseen(text: string): string {
  return text.replace(UNSEEN, picture).replaceAll('##[', '##［');
}

function picture(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x20
    ? String.fromCharCode(0x2400 + code)
    : code === 0x7f
      ? '\u2421'
      : '\ufffd'.repeat(character.length);
}

/** A value as JSON, in which each character that nobody sees is spelled out: the same value, safe to look at. */
export function visibleJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  return json.replace(UNSEEN, (each) => (each === '\n' ? each : each.split('').map(unicodeEscape).join('')));
}
