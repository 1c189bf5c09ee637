import { verifyJws } from '../../proof/jose/verify-jws.ts';
import { type Check, check, outcomeOfCode } from '../answers.ts';
import { idOf, type UnknownRecord } from '../json.ts';
import { LIMITS } from '../limits.ts';
import type { Session } from '../session.ts';
import { isAhead } from './claims.ts';
import type { Envelope } from './envelope.ts';
import { findTokenKey } from './token-key.ts';

/** Whether a credential is as the issuer it names signed it, by the token it came in [OB 3.0 §8.2.4; RFC 7515 §5.2]. */
export async function checkToken(
  { jws, header, claims, created }: Envelope,
  document: UnknownRecord,
  session: Session,
): Promise<readonly Check[]> {
  if (!header.ok) return [header.check];
  const faults = claims.filter(({ code }) => outcomeOfCode(code) !== 'valid');
  if (faults.length > 0) return faults;
  const key = await findTokenKey(header.value, idOf(document.issuer) ?? '', created, session);
  if (!key.ok) return [key.check];
  const answer = await verifyJws(jws, header.value.algorithm, key.value.key, session.engine);
  if (answer !== 'right') return [check(ANSWERS[answer])];
  const ahead = isAhead(created, session.now, LIMITS.clockSkew)
    ? [check('proof/created-in-future', { detail: created.slice(0, 10) })]
    : [];
  return [check('proof/verified'), ...claims, ...ahead, key.value.check];
}

const ANSWERS = {
  wrong: 'proof/signature-wrong',
  'bad-key': 'issuer-key/key-malformed',
  'not-computable': 'proof/not-computable',
} as const;
