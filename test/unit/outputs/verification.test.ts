import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import type { IssuedAward, IssuedSite } from '../../../src/issue/issued-site.ts';
import type { DateTime } from '../../../src/lib/date-time.ts';
import type { OutputContext } from '../../../src/outputs/output.ts';
import { planOutput } from '../../../src/outputs/plan.ts';
import { verification } from '../../../src/outputs/verification/verification.ts';
import { issuedSample, only } from '../components/sample.ts';

const sample = await issuedSample();

/** The published schema, read by a program that is not ours. */
const ajv = new Ajv2020({ strict: true });
addFormats.default(ajv);
const fits = ajv.compile(
  JSON.parse(await readFile(new URL('../../../schemas/verification.json', import.meta.url), 'utf8')),
);

async function fileAt(issued: IssuedSite, wanted: string) {
  const files = planOutput(verification, { issued } as OutputContext);
  const file = only(files, ({ path }) => path === wanted);
  return JSON.parse(new TextDecoder().decode(await file.bytes()));
}

const verificationOf = (issued: IssuedSite, id: string) => fileAt(issued, `badges/${id}/verification.json`);

test('every badge with a page has one, and no private badge', () => {
  const files = planOutput(verification, { issued: sample } as OutputContext);
  const paths = files.filter(({ scope }) => scope === 'badge').map(({ path }) => path);
  const shown = sample.awards.filter(({ award }) => award.visibility !== 'private');
  expect(paths).toEqual(shown.map(({ award }) => `badges/${award.id}/verification.json`));
  expect(paths.length).toBeLessThan(sample.awards.length);
});

test('the site publishes the schema of the repository', async () => {
  const text = await readFile(new URL('../../../schemas/verification.json', import.meta.url), 'utf8');
  expect(await fileAt(sample, 'schemas/verification.json')).toEqual(JSON.parse(text));
});

test('it has the members and words of verification endpoints, and says that it was so at the build', async () => {
  for (const { award, secured } of sample.awards.filter(({ award }) => award.visibility !== 'private')) {
    const told = await verificationOf(sample, award.id);
    expect(fits(told), JSON.stringify(fits.errors)).toBe(true);
    expect(Object.keys(told)).toEqual(['assertionId', 'tenantId', 'issuedAt', 'verification', 'credential']);
    expect(told).toMatchObject({ assertionId: award.id, tenantId: award.issuer, issuedAt: award.awarded });
    expect(told.credential).toEqual(secured.embedded);
    expect(Object.keys(told.verification)).toEqual([
      ...['mode', 'status', 'reason', 'checkedAt', 'expiresAt', 'revokedAt', 'statusList', 'checks', 'proof'],
    ]);
    expect(told.verification).toMatchObject({
      mode: 'static',
      checkedAt: award.revoked?.date ?? expect.any(String),
      statusList: secured.embedded.credentialStatus,
      proof: {
        status: 'valid',
        format: 'DataIntegrityProof',
        cryptosuite: 'eddsa-rdfc-2022',
        verificationMethod: secured.embedded.proof.verificationMethod,
        reason: null,
      },
    });
  }
});

test('it is the same at every build until something changes', async () => {
  const later = { ...sample, now: '2026-11-21T09:30:00Z' as DateTime };
  const id = 'day-skipper-liam-okafor';
  expect(await verificationOf(later, id)).toEqual(await verificationOf(sample, id));
  expect((await verificationOf(later, id)).verification.checkedAt).toBe('2026-06-12T00:00:00Z');
});

/** What is said of one award of the sample, where it is otherwise than in the sample. */
async function told(id: string, change: Partial<IssuedAward> = {}) {
  const award = only(sample.awards, ({ award }) => award.id === id);
  const answer = await verificationOf({ ...sample, awards: [{ ...award, ...change }] }, id);
  expect(fits(answer), JSON.stringify(fits.errors)).toBe(true);
  const { status, reason, expiresAt, revokedAt, checks } = answer.verification;
  const { dates, credentialStatus } = checks;
  return { status, reason, expiresAt, revokedAt, dates: dates.status, revoked: credentialStatus.revoked };
}

test('each state has its word, its reason and its dates, and nothing to say is null', async () => {
  expect(await told('bowline-ana-lima')).toEqual({
    ...{ status: 'active', reason: null, expiresAt: null, revokedAt: null },
    ...{ dates: 'valid', revoked: false },
  });
  expect(await told('day-skipper-noah-berg')).toEqual({
    status: 'revoked',
    reason: expect.stringContaining('another candidate'),
    expiresAt: expect.any(String),
    revokedAt: '2026-02-14T00:00:00Z',
    ...{ dates: 'valid', revoked: true },
  });
  expect(await told('i5uxjdp2bjkpel4f462s6poyo3')).toEqual({
    status: 'expired',
    reason: 'credential validUntil has passed',
    expiresAt: '2026-03-31T23:59:59Z',
    revokedAt: null,
    ...{ dates: 'invalid', revoked: false },
  });
  const early = only(sample.awards, ({ award }) => award.id === 'bowline-ana-lima');
  const state = { kind: 'not-yet-valid', from: early.award.validFrom } as const;
  expect(await told('bowline-ana-lima', { period: 'not-begun', state })).toMatchObject({
    status: 'not_yet_valid',
    reason: 'credential validFrom is in the future',
    dates: 'invalid',
  });
});

test('revoked comes before expired, whether or not somebody gave a reason', async () => {
  const { award } = only(sample.awards, ({ award }) => award.id === 'day-skipper-noah-berg');
  const ended = { ...award, validUntil: '2026-03-01T00:00:00Z' as DateTime };
  const state = { kind: 'revoked', at: '2026-02-14T00:00:00Z' as DateTime } as const;
  expect(await told('day-skipper-noah-berg', { period: 'ended', award: ended, state })).toMatchObject({
    status: 'revoked',
    reason: 'credential has been revoked by issuer',
    dates: 'invalid',
    revoked: true,
  });
});

test('what was not checked is said to be so, with the reason', async () => {
  const { checks } = (await verificationOf(sample, 'bowline-ana-lima')).verification;
  const unchecked = Object.entries<{ status: string; reason: string }>(checks).filter(
    ([, { status }]) => status === 'unchecked',
  );
  expect(unchecked).toEqual([
    ['credentialSchema', { status: 'unchecked', reason: 'credential names no credentialSchema' }],
  ]);
});

test('the schema takes what a server may say, and refuses another shape', async () => {
  const answer = await verificationOf(sample, 'bowline-ana-lima');
  const saying = (change: object) => ({ ...answer, verification: { ...answer.verification, ...change } });
  expect(fits(saying({ mode: 'live', status: 'suspended', more: 1 }))).toBe(true);
  expect(fits(saying({ mode: 'live', status: 'unknown', statusList: null }))).toBe(true);
  for (const wrong of [
    { status: 'valid' },
    { reason: undefined },
    { revokedAt: 'yesterday' },
    { checks: {} },
  ])
    expect(fits(JSON.parse(JSON.stringify(saying(wrong)))), JSON.stringify(wrong)).toBe(false);
  const proof = { ...answer.verification.proof, status: 'verified_at_build' };
  expect(fits(saying({ proof }))).toBe(false);
});
