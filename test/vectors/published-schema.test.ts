import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/verify/answers.ts';
import { boundedCopy } from '../../src/verify/bounded-copy.ts';
import { checkConformance } from '../../src/verify/checks/conformance.ts';
import {
  endorsementCredentialRule,
  openBadgeCredentialRule,
} from '../../src/verify/conformance/credential.ts';
import type { Rule } from '../../src/verify/conformance/rule.ts';
import type { UnknownRecord } from '../../src/verify/json.ts';
import { schemaErrors } from '../independent/schema.ts';
import { type Path, pathsOf, tamper } from '../unit/verify/places.ts';
import { hasPublished, publishedJson, publishedNames } from './published.ts';

const EXAMPLES = 'ob30/examples';

/** What our rules find wrong in a document, warnings aside. */
function faultsOf(document: unknown, rule: Rule = openBadgeCredentialRule): readonly Check[] {
  const copied = boundedCopy(document);
  if (!copied.ok) return [copied.check];
  const checks = checkConformance(copied.value as UnknownRecord, { rule, openBadges: true });
  return checks.filter(({ result }) => result === 'fail' || result === 'unknown');
}

describe.skipIf(!hasPublished)('the examples of the Open Badges 3.0 specification', () => {
  it.each(publishedNames(EXAMPLES))('%s is of the right form', (name) => {
    const rule = name === 'endorsement.json' ? endorsementCredentialRule : openBadgeCredentialRule;
    expect(faultsOf(publishedJson(`${EXAMPLES}/${name}`), rule)).toEqual([]);
  });
});

const CHANGES: Readonly<Record<string, (value: unknown) => unknown>> = {
  removed: () => undefined,
  'a number': () => 7,
  'a text': () => 'x',
  'an empty text': () => '',
  true: () => true,
  'in an array': (value) => [value],
  'an object': () => ({}),
  'an empty array': () => [],
};

/**
 * Where the data model allows what the schema, made for one of its serialisations, does not: several types, several
 * statuses [VC 2.0 §4.5, §4.10; BSL §2.1], and an empty list, for which we give a warning.
 */
const ALLOWED_BY_THE_MODEL: ReadonlySet<string> = new Set([
  'credentialSubject.achievement.creator.address.geo.type in an array',
  'issuer.address.geo.type in an array',
  'credentialSchema.*.type in an array',
  'credentialStatus in an array',
  'credentialStatus an empty array',
  'credentialStatus.type in an array',
  'refreshService.type in an array',
]);

describe.skipIf(!hasPublished)('our rules and the published JSON Schema', () => {
  const example = hasPublished ? publishedJson(`${EXAMPLES}/fullOpenBadge.json`) : {};
  // Endorsements are judged one by one, and proofs by the proof check.
  const paths = pathsOf(example).filter((path) => !path.includes('endorsement') && !path.includes('proof'));

  it.each(Object.entries(CHANGES))(
    'both refuse what the schema refuses, with anything %s',
    async (name, change) => {
      const missed: string[] = [];
      let refused = 0;
      for (const path of paths) {
        const changed = tamper(example, path, change);
        if ((await schemaErrors('AchievementCredential', changed)).length === 0) continue;
        refused++;
        if (faultsOf(changed).length === 0) missed.push(`${nameOf(path)} ${name}`);
      }
      expect(missed.filter((each) => !ALLOWED_BY_THE_MODEL.has(each))).toEqual([]);
      expect(refused).toBeGreaterThan(20);
    },
  );
});

function nameOf(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');
}
