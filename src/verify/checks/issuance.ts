import { type Check, check, outcomeOfCode } from '../answers.ts';
import { listOf, type UnknownRecord } from '../json.ts';
import { decidingCode } from '../outcome.ts';
import type { Session } from '../session.ts';
import { checkAuthenticity } from './authenticity.ts';
import { checkConformance, type DocumentKind } from './conformance.ts';

/**
 * The first steps for any credential: its form, then its signature [OB 3.0 §9.1, steps 1 and 2]. `genuine`: it is what
 * its issuer issued; nothing else it says may be believed before.
 */
export async function checkIssuance(
  document: UnknownRecord,
  kind: DocumentKind,
  session: Session,
): Promise<{ readonly genuine: boolean; readonly checks: readonly Check[] }> {
  const conformance = checkConformance(document, kind);
  if (decidingCode(conformance))
    return { genuine: false, checks: [...conformance, ...proofMissing(document)] };
  const authenticity = await checkAuthenticity(document, session);
  const genuine = !authenticity.some(({ code }) => UNPROVEN.has(outcomeOfCode(code)));
  return { genuine, checks: [...conformance, ...authenticity] };
}

const UNPROVEN: ReadonlySet<string> = new Set(['invalid', 'not-supported', 'unknown']);

/** That there is no signature at all is worth saying even of a document that is not in order. */
function proofMissing(document: UnknownRecord): Check[] {
  return listOf(document.proof).length === 0 ? [check('proof/missing')] : [];
}
