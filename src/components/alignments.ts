import type { Messages } from '../i18n/messages.ts';
import { renderMarkdown } from '../lib/markdown.ts';
import type { Alignment } from '../model/alignment.ts';
import { wordsOfType } from './type-words.ts';

/** A skill or standard that something agrees with. */
export type AlignmentView = ReturnType<typeof alignmentViews>[number];

export function alignmentViews(alignments: readonly Alignment[] | undefined, words: Messages) {
  return (alignments ?? []).map((alignment) => ({
    name: alignment.name,
    href: alignment.url,
    /** Framework, code and kind in one line. */
    source: words.list([
      alignment.framework,
      alignment.code,
      alignment.type && wordsOfType(alignment.type, words, 'alignmentTypes'),
    ]),
    description: alignment.description && renderMarkdown(alignment.description, 4),
  }));
}
