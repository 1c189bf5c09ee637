import sharp from 'sharp';
import { expect, test } from 'vitest';
import { issueSite } from '../../../src/issue/issue-site.ts';
import { selfCheck } from '../../../src/issue/self-check.ts';
import { generateKey } from '../../../src/keys/signer.ts';
import type { DateTime } from '../../../src/lib/date-time.ts';
import { loadFonts } from '../../../src/load/fonts.ts';
import type { SiteConfig } from '../../../src/model/site-config.ts';
import { checkOutputs } from '../../../src/outputs/check-outputs.ts';
import { verifyWithReference } from '../../../src/proof/data-integrity/reference-verifier.ts';
import { schemaErrors } from '../../independent/schema.ts';
import { issuedSampleSite, sampleSite } from '../../support/sample-site.ts';

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

test('the picture itself, where a site asks for it: drawn anew, small, as a PNG that can be seen', async () => {
  const sample = await sampleSite();
  const config = { ...sample.config, credentialMembers: ['achievement.image' as const] };
  const { site, problems } = await checkOutputs({ ...sample, config }, await loadFonts());
  expect(problems).toEqual([]);
  const issued = await issuedSampleSite(() => site);
  const controllers = issued.issuers.map(({ document }) => document);
  for (const { secured, award } of issued.awards) {
    const { achievement } = Object(secured.embedded.credentialSubject);
    const [, data = ''] = /^data:image\/png;base64,([A-Za-z0-9+/=]+)$/.exec(achievement.image.id) ?? [];
    const png = Buffer.from(data, 'base64');
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 240, height: 240 });
    expect(png.length).toBeLessThanOrEqual(32_000);
    expect(achievement.image.caption).not.toBe('');
    expect(await schemaErrors('AchievementCredential', secured.embedded)).toEqual([]);
    const at = award.validFrom as DateTime;
    expect(await verifyWithReference(secured.embedded, { controllers, at })).toMatchObject({
      verified: true,
    });
  }
  await selfCheck(issued);
  const signers = new Map([...site.issuers.keys()].map((id) => [id, generateKey().signer]));
  const preview = await issueSite({ mode: 'preview', site, signers, now: issued.now });
  expect(JSON.stringify(preview.awards.map((each) => each.secured))).not.toContain('data:image');
  const pages = JSON.stringify(issued.achievements.map(({ document }) => document));
  expect(pages).not.toContain('data:image');
});

test('a site that does not ask comes back as it is', async () => {
  const sample = await sampleSite();
  const { site } = await checkOutputs(sample, await loadFonts());
  expect(JSON.stringify([...site.achievements.values()])).not.toContain('embeddedImage');
});
