import { check } from './answers.ts';
import { boundedCopy } from './bounded-copy.ts';
import type { DocumentKind } from './checks/conformance.ts';
import { checkEndorsements } from './checks/endorsements.ts';
import { checkIssuance } from './checks/issuance.ts';
import { checkRecipient } from './checks/recipient.ts';
import { refreshCredential } from './checks/refresh.ts';
import { checkStatus } from './checks/status.ts';
import { checkValidity } from './checks/validity.ts';
import { openBadgeCredentialRule } from './conformance/credential.ts';
import { isObject, type UnknownRecord } from './json.ts';
import type { VerifyOptions } from './options.ts';
import { verdictOf } from './outcome.ts';
import { readFile } from './read-file.ts';
import { readJson } from './read-json.ts';
import { found, type Result, refused } from './result.ts';
import { openSession, type Session } from './session.ts';
import { summarise } from './summary.ts';
import type { Verdict } from './verdict.ts';

const BADGE: DocumentKind = { rule: openBadgeCredentialRule, openBadges: true };

/**
 * Answers whether an Open Badges 3.0 credential is real, in the order of OB 3.0 §9.1.
 * @param input a file's bytes (JSON, or a PNG or SVG with a badge inside), JSON text, or parsed JSON.
 *   It may be hostile: whatever it holds, the answer is a verdict, never an exception.
 */
export function verifyCredential(input: unknown, options: VerifyOptions): Promise<Verdict> {
  return verifyInSession(input, options, openSession(options));
}

/**
 * A verifier of many credentials at one moment, which fetches each issuer's document and verifies each status list
 * once for all of them. It remembers all it fetches: for a site's own credentials, not for a stranger's.
 */
export function createVerifier(options: VerifyOptions): (input: unknown) => Promise<Verdict> {
  const session = openSession(options, Number.POSITIVE_INFINITY);
  return (input) => verifyInSession(input, options, session);
}

async function verifyInSession(input: unknown, options: VerifyOptions, session: Session): Promise<Verdict> {
  const read = await readInput(input);
  if (!read.ok) return verdictOf([read.check]);
  const readable = check('format/read');
  const { genuine, checks } = await checkIssuance(read.value, BADGE, session);
  if (!genuine) return verdictOf([readable, ...checks]);
  const { credential, check: refresh } = await refreshCredential(read.value, BADGE, session);
  const further = await checkFurther(credential, options, session);
  return verdictOf([readable, ...checks, refresh, ...further], summarise(credential));
}

async function readInput(input: unknown): Promise<Result<UnknownRecord>> {
  const read =
    input instanceof Uint8Array
      ? await readFile(input)
      : typeof input === 'string'
        ? readJson(input)
        : boundedCopy(input);
  if (!read.ok) return read;
  return isObject(read.value) ? found(read.value) : refused('format/not-an-object');
}

/** What may be asked once the credential is known to be genuine; no answer depends on another. */
async function checkFurther(credential: UnknownRecord, options: VerifyOptions, session: Session) {
  const [status, recipient, endorsements] = await Promise.all([
    checkStatus(credential, session),
    checkRecipient(credential, options),
    checkEndorsements(credential, session),
  ]);
  return [...status, checkValidity(credential, session), ...recipient, ...endorsements];
}
