import { type Problem, problem } from '../../../errors/index.ts';
import { idOf, isObject, listOf, type UnknownRecord } from '../../../verify/json.ts';
import type { RosterField } from '../field.ts';
import { type Table, tableOf } from '../table.ts';
import { type Bundle, onOneLine, trimmedText } from './assertions.ts';

type Cells = Partial<Record<RosterField, string | undefined>>;

/**
 * Assertions of Open Badges 2.0 as a roster: a row each, whose line is its place in the file. An address that stands there as a hash
 * stays one, with its salt. Revoked ones are left out.
 */
export function rosterOf({ assertions, classes }: Bundle): Table {
  const held = assertions.filter(({ revoked }) => revoked !== true);
  const named = new Map(classes.map((each) => [idOf(each), onOneLine(each.name)]));
  const rows = held.map((each) => ({ line: assertions.indexOf(each) + 1, cells: cellsOf(each, named) }));
  const columns = COLUMNS.filter((column) => rows.some(({ cells }) => cells[column] !== undefined));
  const header = { line: 0, cells: columns };
  const body = rows.map(({ line, cells }) => ({ line, cells: columns.map((column) => cells[column] ?? '') }));
  return tableOf([header, ...body], leftOut(assertions.length - held.length));
}

const COLUMNS = [
  ...(['name', 'email', 'emailHash', 'salt', 'id', 'achievement', 'date', 'expires'] as const),
  ...(['evidence', 'narrative'] as const),
] satisfies readonly RosterField[];

function leftOut(revoked: number): Problem[] {
  return revoked === 0 ? [] : [problem('roster/revoked-left-out', { revoked })];
}

function cellsOf(
  assertion: UnknownRecord,
  named: ReadonlyMap<string | undefined, string | undefined>,
): Cells {
  const { badge, badgeclass, badgeclassOpenBadgeId, issuedOn, expires, evidence, narrative } = assertion;
  const inside = isObject(badge) ? onOneLine(badge.name) : undefined;
  const address = idOf(badge) ?? trimmedText(badgeclassOpenBadgeId) ?? trimmedText(badgeclass);
  return {
    ...recipientCells(assertion),
    achievement: inside ?? named.get(address) ?? lastSegment(address),
    date: trimmedText(issuedOn),
    expires: trimmedText(expires),
    evidence: trimmedText(
      listOf(evidence)
        .flatMap((each) => trimmedText(idOf(each)) ?? [])
        .join(' '),
    ),
    narrative: trimmedText(narrative),
  };
}

/** Whom it was given to: Badgr's exports have the address in plain beside its hash, and the name in an extension. */
function recipientCells(assertion: UnknownRecord): Cells {
  const recipient = isObject(assertion.recipient) ? assertion.recipient : {};
  const profile = assertion['extensions:recipientProfile'];
  const name = isObject(profile) ? trimmedText(profile.name) : undefined;
  const identity = trimmedText(recipient.identity);
  const plain =
    trimmedText(recipient.plaintextIdentity) ?? (recipient.hashed === true ? undefined : identity);
  if (recipient.type !== undefined && recipient.type !== 'email') return { name, id: plain };
  return plain === undefined
    ? { name, emailHash: identity, salt: trimmedText(recipient.salt) }
    : { name, email: plain };
}

/** The name of a class of which only the address is known: `bowline` of `https://…/bowline.json`. */
function lastSegment(address: string | undefined): string | undefined {
  const path = address === undefined ? undefined : (URL.parse(address)?.pathname ?? address);
  return trimmedText(
    path
      ?.split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.json$/, ''),
  );
}
