import type { Messages } from '../i18n/messages.ts';
import { renderMarkdown } from '../lib/markdown.ts';
import type { Evidence } from '../model/award.ts';

/** Something that shows that the recipient earned it. */
export interface EvidenceView {
  readonly name: string;
  readonly href?: string | undefined;
  /** Kind and audience in one line. */
  readonly kind: string;
  readonly description?: string | undefined;
  readonly narrative?: string | undefined;
}

export function evidenceViews(
  evidence: readonly Evidence[] | undefined,
  { badge, number, list }: Messages,
): EvidenceView[] {
  return (evidence ?? []).map((each, index) => ({
    name: each.name ?? each.genre ?? badge.evidenceNumber(number(index + 1)),
    href: each.url?.startsWith('http') ? each.url : undefined,
    kind: list([each.name && each.genre, each.audience && badge.forAudience(each.audience)]),
    description: each.description,
    narrative: each.narrative && renderMarkdown(each.narrative, 4),
  }));
}
