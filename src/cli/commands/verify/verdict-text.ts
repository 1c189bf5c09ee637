import { styleText } from 'node:util';
import { printable } from '../../../errors/printable.ts';
import { counted } from '../../../lib/counted.ts';
import type { CheckResult, Outcome } from '../../../verify/answers/answer-record.ts';
import type { Check } from '../../../verify/answers.ts';
import type { CheckId } from '../../../verify/check-ids.ts';
import type { CredentialSummary, JudgedAs, Verdict } from '../../../verify/verdict.ts';

/** A verdict in plain words: the answer, what the badge says, then every check with its own answer; several one by one. */
export function verdictText(verdict: Verdict, options: { color: boolean }): string[] {
  const { badges, kind } = verdict;
  if (!badges) return badgeText(verdict, options);
  const each = badges.map((badge, index) => {
    const [first = '', ...rest] = verdictText(badge, options);
    return ['', `${index + 1} of ${badges.length} · ${first}`, ...rest];
  });
  const whole = kind ? recordText(verdict, badges, options) : verdict.checks.map(({ message }) => message);
  return [...whole, ...each.flat()];
}

function recordText(record: Verdict, badges: readonly Verdict[], options: { color: boolean }): string[] {
  const holding = badges.filter(({ outcome }) => outcome === 'valid').length;
  const [first = '', ...rest] = badgeText(record, options);
  return [
    `${first} ${holding} of ${counted(badges.length, 'badge')} in it hold${holding === 1 ? 's' : ''}.`,
    ...rest,
  ];
}

function badgeText(verdict: Verdict, options: { color: boolean }): string[] {
  const { outcome, checks, credential } = verdict;
  const kind = verdict.kind ?? 'badge';
  const { title, meaning, style } = OUTCOMES[outcome];
  const styled = options.color ? styleText(['bold', style], title, { validateStream: false }) : title;
  const isJudged = checks.every(({ code }) => code !== 'conformance/not-reached');
  const shown = isJudged ? checks : checks.filter(({ result }) => result !== 'skipped');
  return [
    `${styled}: ${meaning.replace('badge', kind)}`,
    ...(credential ? ['', ...summaryLines(credential, kind)] : []),
    '',
    ...shown.map((each) => checkLine(each, options.color)),
  ];
}

type Style = 'green' | 'red' | 'yellow';

const OUTCOMES: Readonly<Record<Outcome, { title: string; meaning: string; style: Style }>> = {
  valid: { title: 'VALID', meaning: 'this badge is real and holds now.', style: 'green' },
  'self-asserted': {
    title: 'SELF-ASSERTED',
    meaning: 'this badge is signed, but nobody vouches for who signed it.',
    style: 'yellow',
  },
  invalid: { title: 'NOT VALID', meaning: 'do not rely on this badge.', style: 'red' },
  revoked: { title: 'REVOKED', meaning: 'the issuer has taken this badge back.', style: 'red' },
  suspended: { title: 'SUSPENDED', meaning: 'the issuer has suspended this badge for now.', style: 'red' },
  expired: { title: 'EXPIRED', meaning: 'this badge was real and holds no longer.', style: 'yellow' },
  'not-yet-valid': { title: 'NOT YET VALID', meaning: 'this badge begins to hold later.', style: 'yellow' },
  unknown: {
    title: 'UNKNOWN',
    meaning: 'it could not be found out whether this badge holds.',
    style: 'yellow',
  },
  'not-a-badge': {
    title: 'NOT A BADGE',
    meaning: 'this is something else, and no badge was checked.',
    style: 'yellow',
  },
  'not-supported': {
    title: 'NOT SUPPORTED',
    meaning: 'this is of a kind that cannot be checked here.',
    style: 'yellow',
  },
};

function summaryLines(
  { name, issuer, endorses, recipientName, awardedDate, validFrom, validUntil }: CredentialSummary,
  kind: JudgedAs | 'badge',
): string[] {
  const by = issuer.domain ?? issuer.id;
  const lines = [
    [`${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`, name],
    ['About', endorses?.id],
    ['It says', endorses?.comment],
    ['Issued by', issuer.name === undefined ? by : `${by} (calls itself ${issuer.name})`],
    ['Awarded to', recipientName],
    [kind === 'badge' ? 'Awarded' : 'Signed', (awardedDate ?? validFrom).slice(0, 10)],
    ['Valid until', validUntil?.slice(0, 10)],
  ] as const;
  return lines.flatMap(([label, text]) =>
    text === undefined ? [] : [`  ${label.padEnd(12)}${printable(text)}`],
  );
}

const CHECKS: Readonly<Record<CheckId, string>> = {
  format: 'File',
  conformance: 'Form',
  proof: 'Signature',
  'issuer-key': 'Issuer’s key',
  refresh: 'Newer version',
  status: 'Status',
  validity: 'Dates',
  recipient: 'Recipient',
  endorsements: 'Endorsements',
};

const RESULTS: Readonly<Record<CheckResult, { word: string; style: Style | 'dim' }>> = {
  pass: { word: 'ok', style: 'green' },
  fail: { word: 'FAILED', style: 'red' },
  warning: { word: 'warning', style: 'yellow' },
  unknown: { word: 'unknown', style: 'yellow' },
  skipped: { word: 'skipped', style: 'dim' },
};

function checkLine({ id, result, message, place, because }: Check, color: boolean): string {
  const { word, style } = RESULTS[result];
  const shown = word.padEnd(9);
  const answer = color ? styleText(style, shown, { validateStream: false }) : shown;
  const more = [place && `at ${printable(place)}`, because].filter(Boolean).join(', ');
  return `  ${CHECKS[id].padEnd(15)}${answer}${message}${more ? ` [${more}]` : ''}`;
}
