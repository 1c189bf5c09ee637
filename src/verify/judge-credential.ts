import { type Check, check } from './answers.ts';
import type { DocumentKind } from './checks/conformance.ts';
import { isEndorsed } from './checks/endorsed-parts.ts';
import { checkIssuance } from './checks/issuance.ts';
import { checkRecipient } from './checks/recipient.ts';
import { checkStatus } from './checks/status.ts';
import { checkValidity } from './checks/validity.ts';
import type { Item } from './contents.ts';
import type { UnknownRecord } from './json.ts';
import type { VerifyOptions } from './options.ts';
import type { Session } from './session.ts';

/** What was found out about a credential. */
export interface Judged {
  /** Whether it is what its issuer issued: nothing it says may be believed before. */
  readonly genuine: boolean;
  readonly checks: readonly Check[];
  /** The credential, or the newer version that was found of it. */
  readonly credential: UnknownRecord;
}

/** Judges a credential of a kind, in the order of OB 3.0 §9.1. */
export async function judgeCredential(
  { document, envelope }: Item,
  kind: DocumentKind,
  options: VerifyOptions,
  session: Session,
): Promise<Judged> {
  const { genuine, checks } = await checkIssuance(document, kind, session, envelope);
  if (!genuine) return { genuine, checks, credential: document };
  const { credential, check: refresh } = await newestVersion(document, kind, session);
  const further = await checkFurther(credential, options, session);
  return { genuine, checks: [...checks, refresh, ...further], credential };
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

async function newestVersion(credential: UnknownRecord, kind: DocumentKind, session: Session) {
  if (credential.refreshService === undefined) return { credential, check: check('refresh/none') };
  const { refreshCredential } = await import('./rarely.ts');
  return refreshCredential(credential, kind, session);
}

async function endorsementsAnswers(credential: UnknownRecord, session: Session): Promise<Check[]> {
  if (!isEndorsed(credential)) return [check('endorsements/none')];
  const { checkEndorsements } = await import('./rarely.ts');
  return checkEndorsements(credential, session, checkStatus);
}
