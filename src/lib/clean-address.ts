/** What was put right in an address before it is used, in the order of the work. */
export const ADDRESS_CLEANINGS = {
  invisible: 'signs that nobody sees',
  fullWidth: 'letters of full width',
  composed: 'accents in another spelling',
  scheme: '"mailto:"',
  name: 'a name around it',
  quotes: 'quotation marks around it',
  punctuation: 'punctuation around it',
  domain: 'another spelling of the domain',
} as const;
export type AddressCleaning = keyof typeof ADDRESS_CLEANINGS;

/** What was put right, in words. */
export function nameCleanings(cleanings: readonly AddressCleaning[]): string {
  return cleanings.map((each) => ADDRESS_CLEANINGS[each]).join(', ');
}

/** Signs without a shape: joiners, marks of direction, byte order marks, soft hyphens, fillers, variation selectors. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/** ASCII as East Asian keyboards write it, and their other full stops and "@". */
const FULL_WIDTH = /[\uff01-\uff5e\u3002\uff61\ufe6b]/g;

const QUOTES = '"\'`´‘’‚‛“”„‟«»‹›「」『』';
const QUOTED = new RegExp(`^[${QUOTES}]+|[${QUOTES}]+$`, 'g');

const STEPS: readonly (readonly [AddressCleaning, (text: string) => string])[] = [
  ['invisible', (text) => text.replace(UNSEEN, '')],
  ['composed', (text) => text.normalize('NFC')],
  ['fullWidth', (text) => text.replace(FULL_WIDTH, narrow)],
  ['name', (text) => /^[^<>]*<([^<>]*)>[\s.,;]*$/.exec(text)?.[1] ?? text],
  ['scheme', withoutScheme],
  ['quotes', (text) => text.replace(QUOTED, '')],
  ['punctuation', (text) => text.replace(/^[,;:/\\]+|[.,;:/\\]+$/g, '')],
];

/**
 * Takes away what people paste with an address and what is no part of it, round by round until nothing changes. White
 * space around it is trimmed without a word. What comes out may still be no address.
 */
export function cleanAddress(text: string): { text: string; cleanings: readonly AddressCleaning[] } {
  const cleanings = new Set<AddressCleaning>();
  let [before, now] = [text, text.trim()];
  do {
    before = now;
    for (const [name, step] of STEPS) {
      const after = step(now).trim();
      if (after !== now) cleanings.add(name);
      now = after;
    }
  } while (now !== before);
  return { text: now, cleanings: [...cleanings] };
}

function narrow(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code === 0xfe6b) return '@';
  return code < 0xff01 || code === 0xff61 ? '.' : String.fromCharCode(code - 0xfee0);
}

/** Of a link to write a letter: the address, its escapes read, without the letter's fields. */
function withoutScheme(text: string): string {
  const [, address] = /^mailto:\s*([^?]*)/i.exec(text) ?? [];
  if (address === undefined) return text;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
