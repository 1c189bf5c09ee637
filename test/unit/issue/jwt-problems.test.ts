import { expect, test } from 'vitest';
import { jwtProblems } from '../../../src/issue/jwt-problems.ts';
import { generateKey } from '../../../src/keys/signer.ts';
import type { DateTime } from '../../../src/lib/date-time.ts';
import type { Site } from '../../../src/model/site.ts';
import { sampleSite } from '../../support/sample-site.ts';

const NOW = '2026-11-20T12:00:00Z' as DateTime;
const sample = await sampleSite();
const asking: Site = { ...sample, config: { ...sample.config, formats: ['vc-jwt'] } };
const codes = (site: Site) => jwtProblems(site, NOW).map(({ code, severity }) => [code, severity]);

test('a site that does not ask hears nothing', () => {
  expect(codes(sample)).toEqual([]);
});

test('awards without a subject are listed, and issuers without an RSA key named', () => {
  const [first, second, ...rest] = jwtProblems(asking, NOW);
  const ids = asking.awards.filter(({ recipient }) => recipient.id === undefined).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(2);
  expect(first).toMatchObject({ code: 'credential/no-jwt', severity: 'warning', file: 'content/site.yaml' });
  for (const id of ids.slice(0, 20)) expect(first?.message).toContain(id);
  expect(second).toMatchObject({ code: 'key/no-rsa-key', severity: 'warning' });
  expect(rest).toHaveLength(1);
});

test('a site where nothing is amiss hears nothing', () => {
  const { publicKey } = generateKey('RSA-2048').signer;
  const issuers = new Map(
    [...asking.issuers].map(([id, issuer]) => [id, { ...issuer, keys: [{ publicKey }] }]),
  );
  const awards = asking.awards.map((award) => ({ ...award, recipient: { id: 'did:example:ana' } }));
  expect(codes({ ...asking, issuers, awards })).toEqual([]);
  const expired = new Map(
    [...issuers].map(([id, issuer]) => [id, { ...issuer, keys: [{ publicKey, expires: NOW }] }]),
  );
  expect(codes({ ...asking, issuers: expired, awards })).toContainEqual(['key/no-rsa-key', 'warning']);
});
