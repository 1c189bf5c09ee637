import type { Check } from './answers.ts';
import type { DocumentKind } from './checks/conformance.ts';
import { endorsementCredentialRule } from './conformance/credential.ts';
import type { Item } from './contents.ts';
import { judgeCredential } from './judge-credential.ts';
import type { VerifyOptions } from './options.ts';
import { verdictOf } from './outcome.ts';
import type { Session } from './session.ts';
import { summarise } from './summary.ts';
import type { Verdict } from './verdict.ts';

const ENDORSEMENT: DocumentKind = { rule: endorsementCredentialRule, openBadges: true };

/**
 * The verdict on an endorsement that was given by itself [OB 3.0 B.1.4, §9.2]: whether its issuer says this, and still does.
 * What it is about is told and not judged; nobody in particular was it given to.
 */
export async function judgeEndorsement(
  item: Item,
  way: readonly Check[],
  { now, fetch, engine }: VerifyOptions,
  session: Session,
): Promise<Verdict> {
  const { genuine, checks, credential } = await judgeCredential(
    item,
    ENDORSEMENT,
    { now, fetch, engine },
    session,
  );
  const verdict = verdictOf([...way, ...checks], genuine ? summarise(credential) : undefined);
  return { kind: 'endorsement', ...verdict };
}
