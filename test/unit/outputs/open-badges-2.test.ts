import { describe, expect, test } from 'vitest';
import { outputContext } from '../../../src/build/site-files.ts';
import { siteRules } from '../../../src/hosting/rules.ts';
import type { DateTime } from '../../../src/lib/date-time.ts';
import type { AwardId } from '../../../src/model/id.ts';
import type { Site } from '../../../src/model/site.ts';
import type { SiteConfig } from '../../../src/model/site-config.ts';
import { planOutputs, privateFiles } from '../../../src/outputs/index.ts';
import type { OutputContext } from '../../../src/outputs/output.ts';
import { unbakePng } from '../../../src/verify/unbake-png.ts';
import { unbakeSvg } from '../../../src/verify/unbake-svg.ts';
import { issuedSampleSite } from '../../support/sample-site.ts';

const ANA = 'bowline-ana-lima' as AwardId;

const hosting =
  (config: Partial<SiteConfig> = {}, change: (site: Site) => Site = (site) => site) =>
  (site: Site): Site => {
    const issuers = [...site.issuers].map(
      ([id, issuer]) => [id, { ...issuer, email: `badges@${id}.example` }] as const,
    );
    const awards = site.awards.filter(({ id }) => id === ANA);
    const all = { ...site, issuers: new Map(issuers), awards };
    return change({ ...all, config: { ...site.config, formats: ['open-badges-2'], ...config } });
  };

async function contextOf(change: (site: Site) => Site): Promise<OutputContext> {
  return outputContext(await issuedSampleSite(change));
}

async function hostedPaths(change: (site: Site) => Site) {
  return planOutputs(await contextOf(change)).flatMap(({ path }) => (/ob2/.test(path) ? [path] : []));
}

async function fileOf(path: string, change: (site: Site) => Site = hosting()) {
  const file = planOutputs(await contextOf(change)).find((each) => each.path === path);
  return { type: file?.mediaType, bytes: (await file?.bytes()) ?? new Uint8Array() };
}

async function jsonOf(path: string, change?: (site: Site) => Site) {
  return JSON.parse(new TextDecoder().decode((await fileOf(path, change)).bytes));
}

const award = (change: Partial<Site['awards'][number]>) => (site: Site) => ({
  ...site,
  awards: site.awards.map((each) => ({ ...each, ...change })),
});

describe('a site that asks for Open Badges 2.0', () => {
  test('hosts the badge, its class and its issuer, and images for old backpacks', async () => {
    const paths = await hostedPaths(hosting());
    expect(paths).toContain(`ob2/badges/${ANA}.json`);
    expect(paths).toContain('ob2/achievements/bowline.json');
    expect(paths).toContain('ob2/issuers/harbour.json');
    expect(paths.filter((path) => path.startsWith('badges/'))).toEqual([
      `badges/${ANA}.ob2.png`,
      `badges/${ANA}.ob2.svg`,
    ]);
  });

  test('writes the assertion with the recipient of the credential', async () => {
    expect(await jsonOf(`ob2/badges/${ANA}.json`)).toMatchSnapshot();
    expect(await jsonOf('ob2/achievements/bowline.json')).toMatchSnapshot();
    expect(await jsonOf('ob2/issuers/harbour.json')).toMatchSnapshot();
  });

  test('bakes the assertion into both images', async () => {
    const assertion = await jsonOf(`ob2/badges/${ANA}.json`);
    for (const unbaked of [
      unbakePng((await fileOf(`badges/${ANA}.ob2.png`)).bytes),
      unbakeSvg((await fileOf(`badges/${ANA}.ob2.svg`)).bytes),
    ]) {
      if (!('text' in unbaked)) throw new Error(unbaked.fault);
      expect(unbaked.isOld).toBe(true);
      expect(JSON.parse(unbaked.text)).toEqual(assertion);
    }
  });

  test('says no more of a revoked one than that, and draws none', async () => {
    const revoked = hosting(
      {},
      award({ revoked: { date: '2026-06-01T00:00:00Z' as DateTime, reason: 'Mistake' } }),
    );
    expect(await jsonOf(`ob2/badges/${ANA}.json`, revoked)).toEqual({
      '@context': 'https://w3id.org/openbadges/v2',
      id: `https://badges.example/ob2/badges/${ANA}.json`,
      type: 'Assertion',
      revoked: true,
      revocationReason: 'Mistake',
    });
    expect((await hostedPaths(revoked)).filter((path) => path.startsWith('badges/'))).toEqual([]);
  });

  test('stands below a path where the site does', async () => {
    const { id, badge } = await jsonOf(
      `ob2/badges/${ANA}.json`,
      hosting({ site: 'https://club.example/badges' }),
    );
    expect(id).toBe(`https://club.example/badges/ob2/badges/${ANA}.json`);
    expect(badge).toBe('https://club.example/badges/ob2/achievements/bowline.json');
  });

  test.each([
    ['without an address', award({ recipient: { name: 'Ana', id: 'did:example:ana' } })],
    [
      'of another issuer than its achievement’s',
      award({ issuer: 'library' as Site['awards'][number]['issuer'] }),
    ],
    ['that is private', award({ visibility: 'private' })],
  ])('hosts no award %s', async (_, change) => {
    const paths = await hostedPaths(hosting({}, change));
    expect(paths.filter((path) => path.includes(ANA))).toEqual([]);
    expect(paths).toContain('ob2/achievements/bowline.json');
  });

  test('hands holders of private badges nothing that needs a host', async () => {
    const names = privateFiles(await contextOf(hosting({}, award({ visibility: 'private' })))).map(
      ({ path }) => path,
    );
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => name.includes('ob2'))).toEqual([]);
  });

  test('draws none where the site does without images of that kind', async () => {
    const paths = await hostedPaths(hosting({ without: ['baked-png'] }));
    expect(paths.filter((path) => path.startsWith('badges/'))).toEqual([`badges/${ANA}.ob2.svg`]);
  });

  test('draws none where it is lean', async () => {
    const paths = await hostedPaths(hosting({ outputs: 'lean' }));
    expect(paths).toContain(`ob2/badges/${ANA}.json`);
    expect(paths.filter((path) => path.startsWith('badges/'))).toEqual([]);
  });

  test('hosts nothing in a preview', async () => {
    const context = await contextOf(hosting());
    const preview = outputContext({ ...context.issued, mode: 'preview' });
    expect(planOutputs(await preview).filter(({ path }) => path.includes('ob2'))).toEqual([]);
  });
});

test('a site that does not ask has nothing of it', async () => {
  const context = await contextOf(hosting({ formats: undefined }));
  expect(planOutputs(context).filter(({ path }) => path.includes('ob2'))).toEqual([]);
  expect(context.issued.awards.map(({ hosted }) => hosted)).toEqual([undefined]);
});

describe('rules for hosts', () => {
  const site = { address: 'https://badges.example', isPreview: false, listsBadges: true };

  test('say the type of what is hosted, keep it for minutes and keep search engines from it', () => {
    const { types, caching, robots, everywhere } = siteRules({ ...site, formats: ['open-badges-2'] });
    const path = '/ob2/badges/:id.json';
    expect(types).toContainEqual({ path, value: 'application/ld+json' });
    expect(caching).toContainEqual({ path, value: 'public, max-age=300' });
    expect(robots).toContainEqual({ path, value: 'noindex' });
    expect(everywhere['Access-Control-Allow-Origin']).toBe('*');
  });

  test('know nothing of it where a site does not ask', () => {
    expect(JSON.stringify(siteRules(site))).not.toContain('ob2');
  });
});
