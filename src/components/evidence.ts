import type { Messages } from '../i18n/messages.ts';
import { renderMarkdown } from '../lib/markdown.ts';
import type { Evidence } from '../model/award.ts';

/** Something that shows that the recipient earned it. */
export type EvidenceView = ReturnType<typeof evidenceViews>[number];

export function evidenceViews(evidence: readonly Evidence[] | undefined, { badge, number, list }: Messages) {
  return (evidence ?? []).map((each, index) => ({
    name: each.name ?? each.genre ?? badge.evidenceNumber(number(index + 1)),
    href: each.url?.startsWith('http') ? each.url : undefined,
    /** Kind, audience and a number that no page is at, in one line. */
    kind: list([
      each.name && each.genre,
      each.audience && badge.forAudience(each.audience),
      each.url?.startsWith('http') ? undefined : numberOf(each.url),
    ]),
    description: each.description,
    narrative: each.narrative && renderMarkdown(each.narrative, 4),
  }));
}

/** What identifies something that is not on the web, as people write it: `ISBN 9780141036144`, else the whole URI. */
function numberOf(uri: string | undefined): string | undefined {
  const [, kind, number] = /^urn:(isbn|issn|isan|ean13):(.+)$/i.exec(uri ?? '') ?? [];
  return kind && number ? `${kind.toUpperCase()} ${number}` : uri;
}
