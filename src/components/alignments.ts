import type { Messages } from '../i18n/messages.ts';
import { renderMarkdown } from '../lib/markdown.ts';
import type { Alignment } from '../model/alignment.ts';
import { wordsOfType } from './type-words.ts';

/** A skill or standard that something agrees with. */
export interface AlignmentView {
  readonly name: string;
  readonly href: string;
  /** Framework, code and kind in one line. */
  readonly source: string;
  readonly description?: string | undefined;
}

export function alignmentViews(
  alignments: readonly Alignment[] | undefined,
  words: Messages,
): AlignmentView[] {
  return (alignments ?? []).map((alignment) => ({
    name: alignment.name,
    href: alignment.url,
    source: words.list([
      alignment.framework,
      alignment.code,
      alignment.type && wordsOfType(alignment.type, words, 'alignmentTypes'),
    ]),
    description: alignment.description && renderMarkdown(alignment.description, 4),
  }));
}
