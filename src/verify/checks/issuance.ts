import { type Check, check, outcomeOfCode } from '../answers.ts';
import { listOf, type UnknownRecord } from '../json.ts';
import type { Envelope } from '../jwt/envelope.ts';
import { decidingCode } from '../outcome.ts';
import type { Session } from '../session.ts';
import { checkSignatures } from './authenticity.ts';
import { checkConformance, type DocumentKind } from './conformance.ts';

/**
 * The first steps for any credential: its form, then its signature [OB 3.0 §9.1, steps 1 and 2]. `genuine`: it is what
 * its issuer issued; nothing else it says may be believed before. `envelope`: the token that it came in.
 */
export async function checkIssuance(
  document: UnknownRecord,
  kind: DocumentKind,
  session: Session,
  envelope?: Envelope,
): Promise<{ readonly genuine: boolean; readonly checks: readonly Check[] }> {
  const conformance = checkConformance(document, kind, envelope !== undefined);
  if (decidingCode(conformance))
    return { genuine: false, checks: [...conformance, ...proofMissing(document, envelope)] };
  const authenticity = await checkSignatures(document, session, envelope);
  const genuine = !authenticity.some(({ code }) => UNPROVEN.has(outcomeOfCode(code)));
  return { genuine, checks: [...conformance, ...authenticity] };
}

const UNPROVEN: ReadonlySet<string> = new Set(['invalid', 'not-supported', 'unknown']);

/** That there is no signature at all is worth saying even of a document that is not in order. */
function proofMissing(document: UnknownRecord, envelope?: Envelope): Check[] {
  return envelope || listOf(document.proof).length > 0 ? [] : [check('proof/missing')];
}
