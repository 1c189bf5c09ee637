import { expect, test } from 'vitest';
import { selfCheck } from '../../../src/issue/self-check.ts';
import type { DateTime } from '../../../src/lib/date-time.ts';
import type { SiteConfig } from '../../../src/model/site-config.ts';
import { verifyWithReference } from '../../../src/proof/data-integrity/reference-verifier.ts';
import { schemaErrors } from '../../independent/schema.ts';
import { issuedSampleSite } from '../../support/sample-site.ts';

const BOTH: Partial<SiteConfig> = { credentialMembers: ['refreshService', 'credentialSubject.image'] };

async function issuedWith(config: Partial<SiteConfig>) {
  return issuedSampleSite((site) => ({ ...site, config: { ...site.config, ...config } }));
}

async function credentialOf(id: string, config: Partial<SiteConfig>) {
  const { awards } = await issuedWith(config);
  return Object(awards.find(({ award }) => award.id === id)?.secured.embedded);
}

test('a credential has them where its site asks for them, and is byte for byte the same where it does not', async () => {
  const badge = 'https://badges.example/badges/bowline-ana-lima';
  const {
    '@context': contexts,
    refreshService,
    credentialSubject,
    proof: _,
    ...rest
  } = await credentialOf('bowline-ana-lima', BOTH);
  expect(refreshService).toEqual({ id: `${badge}.jsonld`, type: '1EdTechCredentialRefresh' });
  const { image, ...subject } = credentialSubject;
  expect(image).toEqual({ id: `${badge}.png`, type: 'Image' });
  const { '@context': usual, proof: __, ...without } = await credentialOf('bowline-ana-lima', {});
  expect(contexts).toEqual([...usual, 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json']);
  expect({ ...rest, credentialSubject: subject }).toEqual(without);
});

test('where no image is made of the badge, it is that of the achievement', async () => {
  const plain = { id: 'https://badges.example/achievements/bowline.png', type: 'Image' };
  for (const config of [{ outputs: 'lean' }, { without: ['baked-png'] }] as const) {
    const { credentialSubject } = await credentialOf('bowline-ana-lima', {
      ...BOTH,
      ...config,
    } as Partial<SiteConfig>);
    expect(credentialSubject.image).toEqual(plain);
  }
});

test('a private badge has none: nothing of it can be fetched', async () => {
  const { awards } = await issuedWith(BOTH);
  const hidden = awards.filter(({ award }) => award.visibility === 'private');
  expect(hidden.length).toBeGreaterThan(0);
  for (const { secured } of hidden)
    expect(JSON.stringify(secured.embedded)).not.toMatch(/refreshService|badges\/[^"]*\.png/);
});

test('the published schema takes it, the reference implementation verifies it, and so does the build', async () => {
  const issued = await issuedWith(BOTH);
  const controllers = issued.issuers.map(({ document }) => document);
  for (const { secured, award } of issued.awards) {
    expect(await schemaErrors('AchievementCredential', secured.embedded)).toEqual([]);
    const at = award.validFrom as DateTime;
    expect(await verifyWithReference(secured.embedded, { controllers, at })).toMatchObject({
      verified: true,
    });
  }
  await selfCheck(issued);
});
