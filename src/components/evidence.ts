import type { Messages } from '../i18n/messages.ts';
import { renderMarkdown } from '../lib/markdown.ts';
import type { Evidence } from '../model/award.ts';

/** Something that shows that the recipient earned it. */
export type EvidenceView = ReturnType<typeof evidenceViews>[number];

export function evidenceViews(evidence: readonly Evidence[] | undefined, { badge, number, list }: Messages) {
  return (evidence ?? []).map((each, index) => ({
    name: each.name ?? each.genre ?? badge.evidenceNumber(number(index + 1)),
    href: each.url?.startsWith('http') ? each.url : undefined,
    /** Kind and audience in one line. */
    kind: list([each.name && each.genre, each.audience && badge.forAudience(each.audience)]),
    description: each.description,
    narrative: each.narrative && renderMarkdown(each.narrative, 4),
  }));
}
