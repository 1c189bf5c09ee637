import { type Check, check } from '../answers.ts';
import { all, type Rule } from '../conformance/rule.ts';
import type { UnknownRecord } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { checkDataModel, checkOpenBadgesContext } from './contexts.ts';
import { sharedIdentityRule } from './shared-identity.ts';
import { structureRule } from './structure.ts';

/** A kind of document that can be verified. */
export interface DocumentKind {
  readonly rule: Rule;
  /** Whether the vocabulary of Open Badges is demanded. */
  readonly openBadges: boolean;
  /** Whether it is a learner record, which names its own vocabulary beside that of Open Badges. */
  readonly isRecord?: boolean;
}

/**
 * Whether a document is of the form its kind demands, beyond what JSON-LD would notice [OB 3.0 §9.1, step 1]. `isToken`: it
 * was signed as it is written, so that nothing can be moved from one part to another of the same id.
 */
export function checkConformance(document: UnknownRecord, kind: DocumentKind, isToken = false): Check[] {
  const dataModel = checkDataModel(document);
  if (dataModel.some(isFault)) return dataModel;
  const checks = [
    ...dataModel,
    ...(kind.openBadges ? checkOpenBadgesContext(document, kind.isRecord) : []),
    ...checkRule(
      document,
      isToken ? all(structureRule, kind.rule) : all(structureRule, kind.rule, sharedIdentityRule),
    ),
  ];
  const faults = checks.filter(isFault);
  if (faults.length > 0) return limited(faults);
  return [check('conformance/passed'), ...limited(checks)];
}

const isFault = ({ result }: Check) => result !== 'warning';

function checkRule(document: UnknownRecord, rule: Rule): Check[] {
  const checks: Check[] = [];
  rule(document, '', (code, place) => {
    checks.push(check(code, place === '' ? {} : { place }));
  });
  return checks;
}

function limited(checks: readonly Check[]): Check[] {
  if (checks.length <= LIMITS.violations) return [...checks];
  return [...checks.slice(0, LIMITS.violations), check('conformance/more')];
}
