import type { AnswerRecord } from './answer-record.ts';

/** Said of something else than a badge: what it is. This file needs nothing of the others, so that it loads by itself. */
function otherKind(words: string | AnswerRecord['words']): AnswerRecord {
  return {
    result: 'warning',
    outcome: 'not-a-badge',
    words: typeof words === 'string' ? () => words : words,
  };
}

/**
 * What something is that is no badge. `detail` is the name of a kind of file. A browser loads these only for what is no
 * badge: whatever is in none of the other answers is one of them.
 */
export const kindAnswers = {
  'format/empty': otherKind('The file is empty. It may not have been saved to its end.'),
  'format/text': otherKind('This is text, but not that of a badge, which is JSON.'),
  'format/address': otherKind('This is only an address. Give the address itself, not a file that holds it.'),
  'format/link-broken': otherKind('This link holds no badge: part of it may have been lost on the way.'),
  'format/web-page': otherKind(
    'This is a saved web page. Give the page’s address, or the file that it offers.',
  ),
  'format/pdf': otherKind(
    'This is a PDF with no badge attached. Printing or changing a certificate loses the badge: give the file as it was downloaded.',
  ),
  'format/picture': otherKind(
    (kind) =>
      `This is a picture (${kind}), which cannot hold a badge. Give the PNG or SVG as it was downloaded.`,
  ),
  'format/image-empty': otherKind(
    'There is no badge inside this image. It is a copy of the picture only, or the badge was lost on the way.',
  ),
  'format/archive': otherKind(
    (kind) => `This is an archive (${kind}). Unpack it, and give the badge inside.`,
  ),
  'format/unknown-file': otherKind('This is neither JSON, nor a PNG or SVG image, nor a PDF.'),
  'format/not-an-object': otherKind('This is JSON, but only a list or a value, not a badge.'),
  'format/other-json': otherKind('This is JSON of some other kind, not a badge.'),
  'format/presentation-empty': otherKind(
    'This is what a wallet hands out (a presentation), with no badge inside.',
  ),
  'format/profile': otherKind('This says who an issuer is. It is not a badge.'),
  'format/achievement': otherKind('This says what can be achieved, not that somebody has achieved it.'),
  'format/did-document': otherKind(
    'These are the keys of an issuer (did.json). Give them together with one of its badges.',
  ),
  'format/status-list': otherKind('This is a list of revoked badges. Give it together with a badge.'),
  'format/endorsement': otherKind('This is an endorsement: what somebody says about a badge, not the badge.'),
  'format/other-credential': otherKind('This is a verifiable credential of another kind, not a badge.'),
} as const;
