import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { statusListCredential } from '../../../src/credential/status-list-credential.ts';
import { type DateTime, parseDateTime } from '../../../src/lib/date-time.ts';
import type { AwardId, IssuerId, StatusIndex } from '../../../src/model/id.ts';
import { freeStatusIndex, STATUS_LIST_LENGTH, statusIndexOf } from '../../../src/model/status-index.ts';

const LAST = STATUS_LIST_LENGTH - 1;

function listOf(...revoked: number[]) {
  return statusListCredential({
    site: 'https://badges.example',
    issuer: { id: 'club' as IssuerId, file: '', name: 'Club', description: '', rootDid: false, keys: [] },
    list: 1,
    revoked: revoked as StatusIndex[],
    validFrom: parseDateTime('2026-11-01') as DateTime,
  });
}

function encodedList(document: ReturnType<typeof listOf>): string {
  return (document['credentialSubject'] as { encodedList: string }).encodedList;
}

function bitsOf(document: ReturnType<typeof listOf>): Buffer {
  return gunzipSync(Buffer.from(encodedList(document).slice(1), 'base64url'));
}

describe('a status list', () => {
  test('has at least the 131,072 entries that Bitstring Status List asks for', () => {
    expect(bitsOf(listOf()).length * 8).toBe(STATUS_LIST_LENGTH);
    expect(STATUS_LIST_LENGTH).toBeGreaterThanOrEqual(131_072);
  });

  test('holds its first entry in the leftmost bit, and its last in the rightmost', () => {
    const bits = bitsOf(listOf(0, LAST));
    expect(bits[0]).toBe(0b1000_0000);
    expect(bits.at(-1)).toBe(0b0000_0001);
    expect(bits.subarray(1, -1).every((byte) => byte === 0)).toBe(true);
  });

  test('is the same text whatever the order of its entries', () => {
    expect(encodedList(listOf(1, 2, 77_777))).toBe(encodedList(listOf(77_777, 2, 1)));
  });

  test('is compressed to the same bytes on every machine', () => {
    expect(encodedList(listOf(23))).toMatchInlineSnapshot(
      `"uH4sIAAAAAAACA-3AAQ0AAAjDsOHfNLmPti4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAeVyuU6cAAAIA"`,
    );
  });
});

describe('a place in a status list', () => {
  test('is a function of the id alone', () => {
    expect(statusIndexOf('first-bowline' as AwardId)).toMatchInlineSnapshot(`1013788`);
  });

  test('is inside the list for any id', () => {
    for (let index = 0; index < 10_000; index++) {
      const place = statusIndexOf(`award-${index}` as AwardId);
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThan(STATUS_LIST_LENGTH);
    }
  });

  test('has the next free one found, going round at the end', () => {
    expect(freeStatusIndex(LAST, new Set([LAST, 0]))).toBe(1);
  });
});
