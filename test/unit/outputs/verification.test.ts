import { expect, test } from 'vitest';
import type { IssuedSite } from '../../../src/issue/issued-site.ts';
import type { DateTime } from '../../../src/lib/date-time.ts';
import type { OutputContext } from '../../../src/outputs/output.ts';
import { planOutput } from '../../../src/outputs/plan.ts';
import { verification } from '../../../src/outputs/verification/verification.ts';
import { issuedSample, only } from '../components/sample.ts';

/** What the file of a badge may say: the members of FACTS §15, and `mode`, which says how fresh it is. */
const MEMBERS = ['mode', 'status', 'reason', 'checkedAt', 'expiresAt', 'revokedAt', 'checks', 'proof'];

const sample = await issuedSample();

async function verificationOf(issued: IssuedSite, id: string) {
  const files = planOutput(verification, { issued } as OutputContext);
  const file = only(files, ({ path }) => path === `badges/${id}/verification.json`);
  return JSON.parse(new TextDecoder().decode(await file.bytes()));
}

test('every badge with a page has one, and no private badge', () => {
  const paths = planOutput(verification, { issued: sample } as OutputContext).map(({ path }) => path);
  const shown = sample.awards.filter(({ award }) => award.visibility !== 'private');
  expect(paths).toEqual(shown.map(({ award }) => `badges/${award.id}/verification.json`));
  expect(paths.length).toBeLessThan(sample.awards.length);
});

test('it says nothing but what is agreed, and that it was so at the build', async () => {
  for (const { award, secured } of sample.awards.filter(({ award }) => award.visibility !== 'private')) {
    const told = await verificationOf(sample, award.id);
    expect(Object.keys(told)).toEqual(['verification', 'credential']);
    expect(told.credential).toEqual(secured.embedded);
    expect(MEMBERS).toEqual(expect.arrayContaining(Object.keys(told.verification)));
    const { mode, checkedAt, proof } = told.verification;
    expect({ mode, checkedAt }).toEqual({
      mode: 'static',
      checkedAt: award.revoked?.date ?? expect.any(String),
    });
    expect(proof).toEqual({
      status: 'verified_at_build',
      format: 'DataIntegrityProof',
      cryptosuite: 'eddsa-rdfc-2022',
      verificationMethod: secured.embedded.proof.verificationMethod,
    });
  }
});

test('it is the same at every build until something changes', async () => {
  const later = { ...sample, now: '2026-11-21T09:30:00Z' as DateTime };
  const id = 'day-skipper-liam-okafor';
  const stateOf = async (issued: IssuedSite) => {
    const { proof: _, ...state } = (await verificationOf(issued, id)).verification;
    return state;
  };
  expect(await stateOf(later)).toEqual(await stateOf(sample));
  expect((await stateOf(later)).checkedAt).toBe('2026-06-12T00:00:00Z');
});

test('each state has its words, dates and failed check', async () => {
  const about = async (id: string, issued = sample) => {
    const { status, reason, expiresAt, revokedAt, checks } = (await verificationOf(issued, id)).verification;
    const failed = Object.keys(checks).filter((name) => !checks[name]);
    return { status, reason, expiresAt, revokedAt, failed };
  };
  expect(await about('day-skipper-liam-okafor')).toEqual({
    status: 'valid',
    expiresAt: '2031-06-12T23:59:59Z',
    failed: [],
  });
  expect(await about('day-skipper-noah-berg')).toEqual({
    status: 'revoked',
    reason: expect.stringContaining('another candidate'),
    expiresAt: expect.any(String),
    revokedAt: '2026-02-14T00:00:00Z',
    failed: ['notRevoked'],
  });
  expect(await about('i5uxjdp2bjkpel4f462s6poyo3')).toEqual({
    status: 'expired',
    expiresAt: '2026-03-31T23:59:59Z',
    failed: ['notExpired'],
  });
  const revoked = only(sample.awards, ({ award }) => award.id === 'day-skipper-noah-berg');
  const validUntil = '2026-03-01T00:00:00Z' as DateTime;
  const ended = { ...revoked, period: 'ended', award: { ...revoked.award, validUntil } } as const;
  const both = { ...sample, awards: [ended] };
  expect((await about('day-skipper-noah-berg', both)).failed).toEqual(['notRevoked', 'notExpired']);
  const early = only(sample.awards, ({ award }) => award.id === 'bowline-ana-lima');
  const from = early.award.validFrom;
  const awaited = { ...early, period: 'not-begun', state: { kind: 'not-yet-valid', from } } as const;
  const notYet = { ...sample, awards: [awaited] };
  expect(await about('bowline-ana-lima', notYet)).toEqual({
    status: 'not_yet_valid',
    failed: ['alreadyValid'],
  });
});
