import { expect, test } from 'vitest';
import { generateKey } from '../../../src/keys/signer.ts';
import type { DateTime } from '../../../src/lib/date-time.ts';
import { type Award, awardState } from '../../../src/model/award.ts';
import { mayKeySign } from '../../../src/model/issuer.ts';

const at = (moment: string) => moment as DateTime;
const award = {
  validFrom: at('2026-01-01T00:00:00Z'),
  validUntil: at('2026-12-31T23:59:59Z'),
} as Award;

test.each([
  ['before it begins', {}, '2025-12-31T23:59:59Z', { kind: 'not-yet-valid', from: '2026-01-01T00:00:00Z' }],
  ['in its first second', {}, '2026-01-01T00:00:00Z', { kind: 'valid' }],
  ['in its last second', {}, '2026-12-31T23:59:59Z', { kind: 'valid' }],
  ['after it', {}, '2027-01-01T00:00:00Z', { kind: 'expired', at: '2026-12-31T23:59:59Z' }],
  ['without an end', { validUntil: undefined }, '2999-01-01T00:00:00Z', { kind: 'valid' }],
  [
    'revoked and expired',
    { revoked: { date: at('2026-05-01T00:00:00Z'), reason: 'Mistake' } },
    '2027-01-01T00:00:00Z',
    { kind: 'revoked', at: '2026-05-01T00:00:00Z', reason: 'Mistake' },
  ],
])('the state of an award %s', (_name, change, now, state) => {
  expect(awardState({ ...award, ...change }, at(now))).toEqual(state);
});

test.each([
  ['a plain key', {}, true],
  ['before its end', { expires: at('2026-06-01T00:00:01Z') }, true],
  ['at its end', { expires: at('2026-06-01T00:00:00Z') }, false],
  ['a revoked key, whenever that was', { revoked: at('2027-01-01T00:00:00Z') }, false],
])('%s may sign: %#', (_name, key, expected) => {
  const now = at('2026-06-01T00:00:00Z');
  const { publicKey } = generateKey().signer;
  expect(mayKeySign({ publicKey, ...key }, now)).toBe(expected);
});
