import type { Check } from '../answers.ts';
import { findIssuerKey } from '../controller/issuer-key.ts';
import { idOf, type UnknownRecord } from '../json.ts';
import type { Envelope } from '../jwt/envelope.ts';
import type { Session } from '../session.ts';
import { checkProofDates } from './proof-dates.ts';
import { type ReadableProof, readProofs } from './proof-form.ts';
import { checkSignature } from './signature.ts';

/**
 * Whether a document was signed by the issuer it names [OB 3.0 §9.1, step 2]. In a set of proofs, every one
 * that can be checked has to be right: a set with a bad one was tampered with.
 */
export async function checkAuthenticity(document: UnknownRecord, session: Session): Promise<Check[]> {
  const { proofs, checks } = readProofs(document);
  if (checks.some(({ result }) => result !== 'warning')) return checks;
  const issuerId = idOf(document.issuer) ?? '';
  const answers: Check[] = [];
  for (const proof of proofs) answers.push(...(await checkProof(document, proof, issuerId, session)));
  return [...essential(answers), ...checks];
}

/** The same of a document that may have come in a token: that, and whatever proofs are in it, have to be right. */
export async function checkSignatures(
  document: UnknownRecord,
  session: Session,
  envelope: Envelope | undefined,
): Promise<readonly Check[]> {
  if (!envelope) return checkAuthenticity(document, session);
  const { checkToken } = await import('../further-forms.ts');
  const token = await checkToken(envelope, document, session);
  if (document.proof === undefined) return token;
  return essential([...token, ...(await checkAuthenticity(document, session))]);
}

async function checkProof(
  document: UnknownRecord,
  proof: ReadableProof,
  issuerId: string,
  session: Session,
): Promise<Check[]> {
  const key = await findIssuerKey(proof, issuerId, session);
  if (!key.ok) return [key.check];
  const signature = await checkSignature(document, proof, key.value.publicKeyMultibase, session);
  if (signature.code !== 'proof/verified') return [signature];
  return [signature, ...checkProofDates(proof, session), key.value.check];
}

/** Of a set with a bad proof only what is bad: nothing good can be said of the rest. */
function essential(answers: readonly Check[]): readonly Check[] {
  const bad = answers.filter(({ result }) => result === 'fail' || result === 'unknown');
  return bad.some(({ code }) => !DATED.has(code)) ? bad : answers;
}

const DATED: ReadonlySet<string> = new Set(['proof/created-in-future', 'proof/expired']);
