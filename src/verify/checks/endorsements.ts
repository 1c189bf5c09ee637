import { type Check, check } from '../answers.ts';
import { endorsementCredentialRule } from '../conformance/credential.ts';
import { isObject, listOf, type UnknownRecord } from '../json.ts';
import type { Envelope } from '../jwt/envelope.ts';
import { LIMITS } from '../limits.ts';
import { disprovingCode, outcomeOf } from '../outcome.ts';
import type { Session } from '../session.ts';
import type { DocumentKind } from './conformance.ts';
import { type EndorsedPart, endorsedParts } from './endorsed-parts.ts';
import { checkIssuance } from './issuance.ts';
import { checkValidity } from './validity.ts';

/** How it is looked up whether a credential was revoked. */
type StatusCheck = (credential: UnknownRecord, session: Session) => Promise<readonly Check[]>;

const ENDORSEMENT: DocumentKind = { rule: endorsementCredentialRule, openBadges: true };

/**
 * Whether what others say about the badge, its achievement or its issuer is genuine [OB 3.0 §9.2]. Each is a
 * credential of its own and answered for on its own: a bad one is to be ignored and makes no badge invalid,
 * since whoever wrote it need not be the issuer. Endorsements of endorsers are not followed.
 */
export async function checkEndorsements(
  credential: UnknownRecord,
  session: Session,
  checkStatus: StatusCheck,
): Promise<Check[]> {
  const endorsed = endorsedParts(credential);
  const endorsements = [...endorsed.flatMap(endorsementsOf), ...(await endorsementTokensOf(endorsed))];
  const checks = await Promise.all(
    endorsements.slice(0, LIMITS.endorsements).map((each) => checkEndorsement(each, session, checkStatus)),
  );
  if (endorsements.length > LIMITS.endorsements) checks.push(check('endorsements/too-many'));
  return checks.length > 0 ? checks : [check('endorsements/none')];
}

function endorsementsOf({ part, place }: EndorsedPart): Endorsement[] {
  return listOf(part.endorsement).map((document, index) => ({
    document,
    endorsedId: part.id,
    place: `${place}endorsement[${index}]`,
  }));
}

/** Endorsements that are tokens; one that cannot be opened is no endorsement. */
async function endorsementTokensOf(endorsed: readonly EndorsedPart[]): Promise<Endorsement[]> {
  const tokens = endorsed.flatMap(({ part, place }) =>
    listOf(part.endorsementJwt).map((token, index) => ({
      token,
      endorsedId: part.id,
      place: `${place}endorsementJwt[${index}]`,
    })),
  );
  if (tokens.length === 0) return [];
  const { readJwt } = await import('../further-forms.ts');
  return tokens.slice(0, LIMITS.endorsements + 1).map(({ token, endorsedId, place }) => {
    const opened = typeof token === 'string' ? readJwt(token) : undefined;
    return { ...(opened?.ok ? opened.value : { document: undefined }), endorsedId, place };
  });
}

/** What somebody says of a part, as far as it was found. */
interface Endorsement {
  readonly document: unknown;
  readonly envelope?: Envelope;
  readonly endorsedId: unknown;
  readonly place: string;
}

async function checkEndorsement(
  { document, envelope, endorsedId, place }: Endorsement,
  session: Session,
  checkStatus: StatusCheck,
): Promise<Check> {
  if (!isObject(document)) return check('endorsements/not-genuine', { place });
  const { genuine, checks } = await checkIssuance(document, ENDORSEMENT, session, envelope);
  const further = genuine
    ? [...(await checkStatus(document, session)), checkValidity(document, session)]
    : [];
  const answers = [...checks, ...further];
  const because = disprovingCode(answers);
  if (because)
    return check(isUndecided(answers) ? 'endorsements/unknown' : 'endorsements/not-genuine', {
      place,
      because,
    });
  const subject = document.credentialSubject;
  const aboutThis = isObject(subject) && subject.id === endorsedId;
  if (!aboutThis) return check('endorsements/other-subject', { place });
  const isVouchedFor = outcomeOf(answers) === 'valid';
  return check(isVouchedFor ? 'endorsements/verified' : 'endorsements/self-asserted', { place });
}

function isUndecided(answers: readonly Check[]): boolean {
  const outcome = outcomeOf(answers);
  return outcome === 'unknown' || outcome === 'not-supported';
}
