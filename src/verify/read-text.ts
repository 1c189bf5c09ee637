import { parseJson } from '../lib/json.ts';
import { check } from './answers.ts';
import { type Contents, nothing } from './contents.ts';
import { hasDuplicateMember } from './duplicate-member.ts';
import { DOCUMENT_LIMITS, inMegabytes } from './limits.ts';
import { named } from './name-kind.ts';
import { sortOut } from './sort-out.ts';

/** What a text holds: JSON with badges inside, a signed token, or a link that carries one. */
export async function readTextContents(text: string): Promise<Contents> {
  const trimmed = text.trim();
  if (trimmed.length > DOCUMENT_LIMITS.text)
    return nothing(check('format/too-large', { detail: inMegabytes(DOCUMENT_LIMITS.text) }));
  const value = parseJson(trimmed);
  if (value === undefined) return readWords(trimmed);
  const contents = await sortOut(value);
  const isAmbiguous = contents.items.some(({ ok }) => ok) && hasDuplicateMember(trimmed);
  return isAmbiguous ? nothing(check('format/duplicate-member')) : contents;
}

/** What a text is that is no JSON. */
async function readWords(text: string): Promise<Contents> {
  const { isJwt, textKind } = await import('./kinds.ts');
  if (isJwt(text)) return sortOut(text);
  const kind = textKind(text);
  if (kind.code !== 'format/address') return named(kind);
  const { linkedText } = await import('./rarely.ts');
  const linked = await linkedText(text);
  if (linked === undefined) return named(kind);
  return linked.kind === 'json' ? readTextContents(linked.text) : named({ code: 'format/link-broken' });
}
