import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { DateTime } from '../../src/lib/date-time.ts';
import { boundedCopy } from '../../src/verify/bounded-copy.ts';
import { checkConformance } from '../../src/verify/checks/conformance.ts';
import { learnerRecordRule } from '../../src/verify/conformance/learner-record.ts';
import type { UnknownRecord } from '../../src/verify/json.ts';
import { verifyCredential } from '../../src/verify/verify-credential.ts';
import { type Path, pathsOf, tamper } from '../unit/verify/places.ts';
import { badge, record } from '../unit/verify/records.ts';
import { type Draft, World } from '../unit/verify/world.ts';
import { hasPublished, publishedBytes, publishedJson, publishedNames } from './published.ts';

const NOW = '2026-11-20T00:00:00Z' as DateTime;

async function outcomeOf(path: string): Promise<string> {
  const verdict = await verifyCredential(publishedBytes(path), {
    now: NOW,
    fetch: async () => ({ kind: 'missing', status: 404 }),
  });
  return verdict.outcome;
}

describe.skipIf(!hasPublished)(
  'the inputs of the VC Data Model 2.0 test suite, of which none is a signed badge',
  () => {
    const folder = 'w3c/vcdm2-inputs';

    it.each(publishedNames(folder))('%s is never called valid', async (name) => {
      expect(['not-a-badge', 'invalid', 'unknown', 'not-supported']).toContain(
        await outcomeOf(`${folder}/${name}`),
      );
    });

    it('a credential of no kind that we know is told to be one', async () => {
      expect(await outcomeOf(`${folder}/credential-ok.json`)).toBe('not-a-badge');
      expect(await outcomeOf(`${folder}/presentation-vc-ok.json`)).toBe('not-a-badge');
    });
  },
);

describe.skipIf(!hasPublished)('signed vectors of vc-di-eddsa, which are no badges', () => {
  it.each([
    'signedDataInt.json',
    'proof-set-chain/signedProofSet1.json',
    'proof-set-chain/signedProofChain1.json',
  ])('%s is told to be none', async (name) => {
    expect(await outcomeOf(`w3c/eddsa-rdfc-2022/${name}`)).toBe('not-a-badge');
  });
});

describe.skipIf(!hasPublished)('the examples of Open Badges 3.0, which nobody signed', () => {
  it.each(publishedNames('ob30/examples'))('%s is invalid for that', async (name) => {
    const verdict = await verifyCredential(publishedBytes(`ob30/examples/${name}`), {
      now: NOW,
      fetch: async () => ({ kind: 'missing', status: 404 }),
    });
    expect([verdict.outcome, verdict.kind]).toEqual([
      'invalid',
      name === 'endorsement.json' ? 'endorsement' : undefined,
    ]);
    expect(verdict.checks.filter(({ result }) => result === 'fail').map(({ code }) => code)).toEqual([
      'proof/missing',
    ]);
  });
});

/** Whether our rules find a fault in a record. */
function isRefused(document: unknown): boolean {
  const copied = boundedCopy(document);
  if (!copied.ok) return true;
  const kind = { rule: learnerRecordRule, openBadges: true, isRecord: true };
  const checks = checkConformance(copied.value as UnknownRecord, kind);
  return checks.some(({ result }) => result === 'fail' || result === 'unknown');
}

const CHANGES: Readonly<Record<string, (value: unknown) => unknown>> = {
  removed: () => undefined,
  'a number': () => 7,
  'an empty text': () => '',
  'an object': () => ({}),
};

describe.skipIf(!hasPublished)('our rules for records and the published schema of CLR 2.0', () => {
  async function full(): Promise<Draft> {
    const w = await World.create();
    return record(w, [await badge(w)], (d) => {
      d.partial = true;
      d.description = 'All of it';
      d.credentialSubject.achievement = [w.draft().credentialSubject.achievement];
      d.credentialSubject.association = [
        { type: 'Association', associationType: 'precedes', sourceId: 'urn:uuid:1', targetId: 'urn:uuid:2' },
      ];
    });
  }

  function errorsOf(): (document: object) => number {
    const ajv = new Ajv2019({ allErrors: true, strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(publishedJson('clr20/schema/clr_v2p0_clrcredential_schema.json'));
    return (document) => {
      validate(document);
      return validate.errors?.length ?? 0;
    };
  }

  it('both take a full record', async () => {
    const document = await full();
    expect([errorsOf()(document), isRefused(document)]).toEqual([0, false]);
  });

  it('we refuse whatever the schema refuses', async () => {
    const [document, errors] = [await full(), errorsOf()];
    const own = (path: Path) => !path.includes('verifiableCredential') && !path.includes('proof');
    const missed: string[] = [];
    let refused = 0;
    for (const path of pathsOf(document).filter(own)) {
      for (const [name, change] of Object.entries(CHANGES)) {
        const changed = tamper(document, path, change);
        if (errors(changed) === 0) continue;
        refused++;
        if (!isRefused(changed)) missed.push(`${path.join('.')} ${name}`);
      }
    }
    expect(missed).toEqual([]);
    expect(refused).toBeGreaterThan(40);
  });
});
