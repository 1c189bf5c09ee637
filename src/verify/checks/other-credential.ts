import { type Check, outcomeOfCode } from '../answers.ts';
import { listOf, type UnknownRecord } from '../json.ts';
import type { Envelope } from '../jwt/envelope.ts';
import { decidingCode } from '../outcome.ts';
import type { Session } from '../session.ts';
import { checkSignatures } from './authenticity.ts';
import { checkConformance, type DocumentKind } from './conformance.ts';

/** Demands nothing of a document but what keeps its signature from being fooled. */
const ANYTHING: DocumentKind = { rule: () => {}, openBadges: false };

/**
 * Whether a credential that is no badge was signed by the issuer it names. That it was not is said only where the
 * signature or the key is known to be wrong: it keeps rules of its own, which are not known here. Nothing is said
 * where there is no proof.
 */
export async function checkOtherCredential(
  document: UnknownRecord,
  session: Session,
  envelope?: Envelope,
): Promise<readonly Check[]> {
  if (!envelope && listOf(document.proof).length === 0) return [];
  if (decidingCode(checkConformance(document, ANYTHING, envelope !== undefined))) return [];
  const answers = await checkSignatures(document, session, envelope);
  return answers.every(isKnown) ? answers : [];
}

function isKnown({ id, code }: Check): boolean {
  if (outcomeOfCode(code) !== 'invalid') return true;
  return code === 'proof/signature-wrong' || (id === 'issuer-key' && !code.endsWith('-malformed'));
}
