import { type Check, check } from './answers.ts';
import type { DocumentKind } from './checks/conformance.ts';
import { isEndorsed } from './checks/endorsed-parts.ts';
import { checkIssuance } from './checks/issuance.ts';
import { checkOtherCredential } from './checks/other-credential.ts';
import { checkRecipient } from './checks/recipient.ts';
import { checkStatus } from './checks/status.ts';
import { checkValidity } from './checks/validity.ts';
import { openBadgeCredentialRule } from './conformance/credential.ts';
import type { Item } from './contents.ts';
import type { UnknownRecord } from './json.ts';
import { LIMITS } from './limits.ts';
import type { VerifyOptions } from './options.ts';
import { verdictOf, verdictOnSeveral } from './outcome.ts';
import { readContents } from './read-contents.ts';
import type { Result } from './result.ts';
import { openSession, type Session } from './session.ts';
import { summarise } from './summary.ts';
import type { Verdict } from './verdict.ts';

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
  const session = sessionFor(items.length);
  const [only, another] = items;
  if (only && !another) return judge(only, way, options, session);
  return verdictOnSeveral(way, await Promise.all(items.map((item) => judge(item, [], options, session))));
}

async function judge(
  item: Result<Item>,
  way: readonly Check[],
  options: VerifyOptions,
  session: Session,
): Promise<Verdict> {
  if (!item.ok) return verdictOf([...way, item.check]);
  const { document, otherKind, envelope, isHosted } = item.value;
  if (isHosted) {
    const { verifyHosted } = await import('./rarely.ts');
    return verifyHosted(document, way, options, session);
  }
  if (otherKind)
    return verdictOf([...way, otherKind, ...(await checkOtherCredential(document, session, envelope))]);
  const how = way.length > 0 ? way : [check('format/read')];
  const { genuine, checks } = await checkIssuance(document, BADGE, session, envelope);
  if (!genuine) return verdictOf([...how, ...checks]);
  const { credential, check: refresh } = await newestVersion(document, session);
  const further = await checkFurther(credential, options, session);
  return verdictOf([...how, ...checks, refresh, ...further], summarise(credential));
}

/** What may be asked once the credential is known to be genuine; no answer depends on another. */
async function checkFurther(credential: UnknownRecord, options: VerifyOptions, session: Session) {
  const [status, recipient, endorsements] = await Promise.all([
    checkStatus(credential, session),
    checkRecipient(credential, options),
    endorsementsAnswers(credential, session),
  ]);
  return [...status, checkValidity(credential, session), ...recipient, ...endorsements];
}

async function newestVersion(credential: UnknownRecord, session: Session) {
  if (credential.refreshService === undefined) return { credential, check: check('refresh/none') };
  const { refreshCredential } = await import('./rarely.ts');
  return refreshCredential(credential, BADGE, session);
}

async function endorsementsAnswers(credential: UnknownRecord, session: Session): Promise<Check[]> {
  if (!isEndorsed(credential)) return [check('endorsements/none')];
  const { checkEndorsements } = await import('./rarely.ts');
  return checkEndorsements(credential, session, checkStatus);
}
