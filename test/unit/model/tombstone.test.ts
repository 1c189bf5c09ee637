import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { DateTime } from '../../../src/lib/date-time.ts';
import { checkStatusIndexes } from '../../../src/model/check-status-indexes.ts';
import type { AwardId, IssuerId, StatusIndex } from '../../../src/model/id.ts';
import { type Site, signingIssuers, takenPlaces } from '../../../src/model/site.ts';
import { statusIndexOf } from '../../../src/model/status-index.ts';
import type { Tombstone } from '../../../src/model/tombstone.ts';
import { issueLoaded } from '../../support/issued-site.ts';
import { sampleSite } from '../../support/sample-site.ts';

const NOW = '2026-11-20T12:00:00Z' as DateTime;
const sample = await sampleSite();

function tombstone(issuer: string, statusIndex: number): Tombstone {
  return {
    file: `content/erased/${issuer}-${statusIndex}.yaml`,
    issuer: issuer as IssuerId,
    statusIndex: statusIndex as StatusIndex,
    erased: '2026-11-19T00:00:00Z' as DateTime,
  };
}

/** The issuers whose lists a site has, when each last said something new, and which places are revoked. */
async function lists(site: Site) {
  const { statusLists } = await issueLoaded({ site, problems: [] }, NOW);
  return statusLists.map(({ issuer, credential }) => {
    const { encodedList } = credential.credentialSubject as { encodedList: string };
    const bits = gunzipSync(Buffer.from(encodedList.slice(1), 'base64url'));
    const isSet = (place: number) => ((bits[place >> 3] ?? 0) & (0x80 >> (place & 7))) !== 0;
    const revoked = Array.from({ length: bits.length * 8 }, (_, place) => place).filter(isSet);
    return { issuer: issuer.id, validFrom: credential['validFrom'], revoked };
  });
}

describe('the place of an erased award', () => {
  test('is revoked in its issuer’s list, which is signed anew from that day on', async () => {
    const before = await lists({ ...sample, tombstones: [] });
    const after = await lists({ ...sample, tombstones: [tombstone('harbour', 5)] });
    expect(after.find(({ issuer }) => issuer === 'library')).toEqual(
      before.find(({ issuer }) => issuer === 'library'),
    );
    const [old, fresh] = [before, after].map((all) => all.find(({ issuer }) => issuer === 'harbour'));
    expect(fresh?.revoked).toEqual([5, ...(old?.revoked ?? [])]);
    expect(old?.revoked).toHaveLength(1);
    expect(fresh?.validFrom).toBe('2026-11-19T00:00:00Z');
  });

  test('keeps the list there where nothing else is left to sign', async () => {
    const site = { ...sample, awards: [], tombstones: [tombstone('library', 1_048_575)] };
    expect(await lists(site)).toEqual([
      { issuer: 'library', validFrom: '2026-11-19T00:00:00Z', revoked: [1_048_575] },
    ]);
    expect([...signingIssuers(site)]).toEqual(['library']);
  });

  test('is taken for every new award', () => {
    const place = statusIndexOf('bowline-ana-lima' as AwardId);
    const site = { ...sample, awards: [], tombstones: [tombstone('harbour', place)] };
    expect(takenPlaces(site).take('bowline-ana-lima' as AwardId)).toBeUndefined();
    expect(takenPlaces(site).freeFor('bowline-ana-lima' as AwardId)).toBe(place + 1);
  });

  test('is refused to an award of the same issuer, with a free place near by; another issuer may have it', () => {
    const award = sample.awards.find(({ issuer }) => issuer === 'harbour');
    if (!award) throw new Error('The harbour has no award.');
    const place = award.statusIndex;
    const found = checkStatusIndexes(
      [award],
      [],
      [tombstone('harbour', place), tombstone('harbour', place + 1)],
    );
    expect(found).toMatchObject([{ code: 'content/status-index-erased', file: award.file }]);
    expect(found[0]?.hint).toContain(`statusIndex: ${place + 2}"`);
    expect(checkStatusIndexes([award], [], [tombstone('library', place)])).toEqual([]);
  });
});
