import { CREDENTIALS_V1, CREDENTIALS_V2, OPEN_BADGES } from '../../contexts/urls.ts';
import { type BadgeAnswerCode, type Check, check } from '../answers.ts';
import { listOf, type UnknownRecord } from '../json.ts';

const OPEN_BADGES_CONTEXT = /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context(-3\.\d\.\d)*\.json$/;

/**
 * Whether a document is of VC Data Model 2.0, by the vocabularies it names in their order [VC 2.0 §4.3]; or of 1.1,
 * where that is allowed.
 */
export function checkDataModel(document: UnknownRecord, allows1 = false): Check[] {
  const code = dataModelFault(document);
  const isAllowed = allows1 && code === 'conformance/data-model-1';
  return code && !isAllowed ? [check(code, { place: '@context' })] : [];
}

function dataModelFault(document: UnknownRecord): BadgeAnswerCode | undefined {
  const contexts = listOf(document['@context']);
  const [v1, v2] = [contexts.includes(CREDENTIALS_V1), contexts.includes(CREDENTIALS_V2)];
  const [datedAs1, datedAs2] = [has(document, V1_DATES), has(document, V2_DATES)];
  if ((v1 && v2) || (v1 && datedAs2) || (v2 && datedAs1)) return 'conformance/data-model-mixed';
  if (v1) return 'conformance/data-model-1';
  if (!v2) return 'conformance/context-missing';
  return contexts[0] === CREDENTIALS_V2 ? undefined : 'conformance/context-order';
}

const V1_DATES = ['issuanceDate', 'expirationDate'] as const;
const V2_DATES = ['validFrom', 'validUntil'] as const;

function has(document: UnknownRecord, members: readonly string[]): boolean {
  return members.some((name) => document[name] !== undefined);
}

/** Whether a document is of Open Badges 3.0: its vocabulary stands in the second place [OB 3.0 B.1.2]. */
export function checkOpenBadgesContext(document: UnknownRecord): Check[] {
  const isOpenBadges = (each: unknown) => typeof each === 'string' && OPEN_BADGES_CONTEXT.test(each);
  const contexts = listOf(document['@context']);
  const code = isOpenBadges(contexts[1])
    ? contexts[1] === OPEN_BADGES
      ? undefined
      : 'conformance/context-old'
    : contexts.some(isOpenBadges)
      ? 'conformance/context-order'
      : 'conformance/context-not-open-badges';
  return code ? [check(code, { place: '@context' })] : [];
}
