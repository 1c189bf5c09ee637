import { expect, test } from 'vitest';
import { issuerView } from '../../../src/components/issuer-view.ts';
import { issuedSample, only } from './sample.ts';

const sample = await issuedSample();

function descriptionOf(description?: string) {
  const issued = only(sample.issuers, ({ issuer }) => issuer.id === 'harbour');
  const issuer = { ...issued.issuer, ...(description !== undefined && { description }) };
  return issuerView(sample, { ...issued, issuer }).head.description;
}

test('an issuer is introduced in its own words, without their markup', () => {
  expect(descriptionOf('We *sail*.\n\n- [Join](https://a.example/) & see')).toBe('We sail. Join & see');
  expect(descriptionOf()).not.toContain('issues Open Badges at');
});

test('an issuer without words is introduced by its domain', () => {
  expect(descriptionOf('')).toMatch(/ issues Open Badges at badges\.example\.$/);
});
