import {
  COMPREHENSIVE_LEARNER_RECORD_2,
  CREDENTIALS_V1,
  CREDENTIALS_V2,
  OPEN_BADGES,
} from '../../contexts/urls.ts';
import { type BadgeAnswerCode, type Check, check } from '../answers.ts';
import { listOf, type UnknownRecord } from '../json.ts';

const OPEN_BADGES_CONTEXT = /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context(-3\.\d\.\d)*\.json$/;

/** Of which VC Data Model a document is, by the vocabularies it names in their order: 2.0, or with a warning 1.1 [VC 2.0 §4.3]. */
export function checkDataModel(document: UnknownRecord): Check[] {
  const code = dataModelCode(document);
  return code ? [check(code, { place: '@context' })] : [];
}

function dataModelCode(document: UnknownRecord): BadgeAnswerCode | undefined {
  const contexts = listOf(document['@context']);
  const [v1, v2] = [contexts.includes(CREDENTIALS_V1), contexts.includes(CREDENTIALS_V2)];
  const [datedAs1, datedAs2] = [has(document, V1_DATES), has(document, V2_DATES)];
  if ((v1 && v2) || (v1 && datedAs2) || (v2 && datedAs1)) return 'conformance/data-model-mixed';
  if (!v1 && !v2) return 'conformance/context-missing';
  if (contexts[0] !== (v1 ? CREDENTIALS_V1 : CREDENTIALS_V2)) return 'conformance/context-order';
  return v1 ? 'conformance/data-model-1' : undefined;
}

const V1_DATES = ['issuanceDate', 'expirationDate'] as const;
const V2_DATES = ['validFrom', 'validUntil'] as const;

function has(document: UnknownRecord, members: readonly string[]): boolean {
  return members.some((name) => document[name] !== undefined);
}

/**
 * Whether a document is of Open Badges 3.0: its vocabulary stands in the second place [OB 3.0 B.1.2]. In a learner record it
 * stands behind or before that of records: programs write either.
 */
export function checkOpenBadgesContext(document: UnknownRecord, isRecord = false): Check[] {
  const isOpenBadges = (each: unknown) => typeof each === 'string' && OPEN_BADGES_CONTEXT.test(each);
  const isOther = (each: unknown) => isRecord && each === COMPREHENSIVE_LEARNER_RECORD_2;
  const contexts = listOf(document['@context']).filter((each) => !isOther(each));
  const code = isOpenBadges(contexts[1])
    ? contexts[1] === OPEN_BADGES
      ? undefined
      : 'conformance/context-old'
    : contexts.some(isOpenBadges)
      ? 'conformance/context-order'
      : 'conformance/context-not-open-badges';
  return code ? [check(code, { place: '@context' })] : [];
}
