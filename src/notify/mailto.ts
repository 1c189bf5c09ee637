import type { Letter } from './letter.ts';

/** A link that opens a letter in the reader's mail program [RFC 6068]. */
export function mailtoLink(address: string, { subject, text }: Letter): string {
  const [domain = '', ...local] = address.split('@').reverse();
  const to = `${encode(local.reverse().join('@'))}@${encode(domain)}`;
  const body = text.trimEnd().replaceAll('\n', '\r\n');
  return `mailto:${to}?subject=${encode(subject)}&body=${encode(body)}`;
}

/** Half of a surrogate pair cannot be encoded. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}
