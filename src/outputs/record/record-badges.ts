import type { IssuedAward, IssuedRecord } from '../../issue/issued-site.ts';

/** A badge as JSON. */
type GivenDocument = IssuedRecord['given'][number];

/** One badge of a learner record. What others have issued is told by its own words, which anybody may have written. */
export interface RecordedBadge {
  readonly name: string;
  readonly document: GivenDocument;
  /** Of the site's own. */
  readonly own?: IssuedAward | undefined;
  /** Of others: who says to have issued it, and when. */
  readonly issuer?: { readonly id: string; readonly name?: string | undefined } | undefined;
  readonly validFrom?: string | undefined;
}

/** The badges of a record, in its order: the site's own, then those of others. */
export function recordedBadges({ own, given }: IssuedRecord): RecordedBadge[] {
  return [
    ...own.map((each) => ({ name: each.achievement.name, document: each.secured.embedded, own: each })),
    ...given.map(strangersBadge),
  ];
}

function strangersBadge(document: GivenDocument): RecordedBadge {
  const { name, issuer, validFrom, credentialSubject, id } = document;
  const achievement = memberOf(credentialSubject, 'achievement');
  const issuerId = memberOf(issuer, 'id');
  return {
    name: textOf(name) ?? textOf(memberOf(achievement, 'name')) ?? textOf(id) ?? '',
    document,
    issuer: { id: textOf(issuerId) ?? textOf(issuer) ?? '', name: textOf(memberOf(issuer, 'name')) },
    validFrom: textOf(validFrom),
  };
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;
}

/** A stranger's text, as far as anybody reads it. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, 500) : undefined;
}
