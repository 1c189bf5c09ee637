import type { Kind } from './kind.ts';

/** A page as browsers save it in one file. */
const SAVED_PAGE = /^(From: <Saved by |MIME-Version: )/i;
/** An address and nothing else, or a shortcut to one. */
const ADDRESS = /^(((https?|file):\/\/|did:)\S+|\[InternetShortcut\][\s\S]*)$/i;

/** What a text is that is not well-formed JSON. */
export function textKind(text: string): Kind {
  const trimmed = text.trim();
  if (trimmed === '') return { code: 'format/empty' };
  if (SAVED_PAGE.test(trimmed)) return { code: 'format/web-page' };
  if (ADDRESS.test(trimmed)) return { code: 'format/address' };
  return { code: /^[{[]/.test(trimmed) ? 'format/not-json' : 'format/text' };
}
