import { type Check, check } from './answers.ts';
import type { DocumentKind } from './checks/conformance.ts';
import { checkOtherCredential } from './checks/other-credential.ts';
import { openBadgeCredentialRule } from './conformance/credential.ts';
import type { Item } from './contents.ts';
import { isObject, listOf } from './json.ts';
import { judgeCredential } from './judge-credential.ts';
import type { Inside } from './learner-record/judge-record.ts';
import { LIMITS } from './limits.ts';
import type { VerifyOptions } from './options.ts';
import { verdictOf, verdictOnSeveral } from './outcome.ts';
import { readContents } from './read-contents.ts';
import type { Result } from './result.ts';
import { openSession, type Session } from './session.ts';
import { sortOut } from './sort-out.ts';
import { summarise } from './summary.ts';
import type { JudgedAs, Verdict } from './verdict.ts';

const BADGE: DocumentKind = { rule: openBadgeCredentialRule, openBadges: true };

/**
 * Answers whether an Open Badges 3.0 credential is real, in the order of OB 3.0 §9.1. What is none is told apart before
 * it is judged; where there are several inside, each is judged.
 * @param input a file's bytes (JSON, or a PNG, SVG or PDF with badges inside), text, or parsed JSON.
 *   It may be hostile: whatever it holds, the answer is a verdict, never an exception.
 */
export function verifyCredential(input: unknown, options: VerifyOptions): Promise<Verdict> {
  return verifyAll(input, options, (badges) => openSession(options, badges * LIMITS.fetches));
}

/**
 * A verifier of many credentials at one moment, which fetches each issuer's document and verifies each status list
 * once for all of them. It remembers all it fetches: for a site's own credentials, not for a stranger's.
 */
export function createVerifier(options: VerifyOptions): (input: unknown) => Promise<Verdict> {
  const session = openSession(options, Number.POSITIVE_INFINITY);
  return (input) => verifyAll(input, options, () => session);
}

async function verifyAll(
  input: unknown,
  options: VerifyOptions,
  sessionFor: (badges: number) => Session,
): Promise<Verdict> {
  const { way, items } = await readContents(input);
  const session = sessionFor(items.reduce((sum, item) => sum + badgesIn(item), 0));
  const [only, another] = items;
  if (only && !another) return judge(only, way, options, session);
  return verdictOnSeveral(way, await Promise.all(items.map((item) => judge(item, [], options, session))));
}

/** How many credentials there are to be judged in one thing. */
function badgesIn(item: Result<Item>): number {
  if (!item.ok || item.value.judgedAs !== 'record') return 1;
  const { credentialSubject } = item.value.document;
  const inside = isObject(credentialSubject) ? listOf(credentialSubject.verifiableCredential).length : 0;
  return 1 + Math.min(inside, LIMITS.badges);
}

async function judge(
  item: Result<Item>,
  way: readonly Check[],
  options: VerifyOptions,
  session: Session,
): Promise<Verdict> {
  if (!item.ok) return verdictOf([...way, item.check]);
  const { document, otherKind, envelope, isHosted, judgedAs } = item.value;
  if (isHosted) {
    const { verifyHosted } = await import('./rarely.ts');
    return verifyHosted(document, way, options, session);
  }
  if (otherKind)
    return verdictOf([...way, otherKind, ...(await checkOtherCredential(document, session, envelope))]);
  const how = way.length > 0 ? way : [check('format/read')];
  if (judgedAs) return judgeAs(judgedAs, item.value, how, options, session);
  const { genuine, checks, credential } = await judgeCredential(item.value, BADGE, options, session);
  return verdictOf([...how, ...checks], genuine ? summarise(credential) : undefined);
}

/** The verdict on what is no badge, and yet is judged. */
async function judgeAs(
  kind: JudgedAs,
  item: Item,
  way: readonly Check[],
  options: VerifyOptions,
  session: Session,
): Promise<Verdict> {
  const { judgeEndorsement, judgeRecord } = await import('./judged-kinds.ts');
  return kind === 'record'
    ? judgeRecord(item, way, options, session, (each) => judgeInside(each, options, session))
    : judgeEndorsement(item, way, options, session);
}

/** The verdicts on the credentials in a record. A record in a record is not looked into. */
async function judgeInside(
  credentials: readonly unknown[],
  options: VerifyOptions,
  session: Session,
): Promise<readonly Inside[]> {
  const contents = await Promise.all(credentials.map((each) => sortOut(each)));
  const items = contents.flatMap((each) => each.items);
  return Promise.all(
    items.map(async (item) => ({
      document: item.ok ? item.value.document : {},
      verdict: await judge(withoutRecords(item), [], options, session),
    })),
  );
}

function withoutRecords(item: Result<Item>): Result<Item> {
  if (!item.ok || item.value.judgedAs !== 'record') return item;
  return { ok: false, check: check('format/record-in-record') };
}
