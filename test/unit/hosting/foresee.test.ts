import { describe, expect, test } from 'vitest';
import { outputContext } from '../../../src/build/site-files.ts';
import { estimate } from '../../../src/hosting/estimate.ts';
import { foresee } from '../../../src/hosting/foresee.ts';
import type { Award } from '../../../src/model/award.ts';
import type { AwardId } from '../../../src/model/id.ts';
import type { Site } from '../../../src/model/site.ts';
import type { SiteConfig } from '../../../src/model/site-config.ts';
import { planOutputs } from '../../../src/outputs/index.ts';
import { issuedSampleSite, sampleSite } from '../../support/sample-site.ts';

const sample = await sampleSite();
const [first] = sample.awards.filter(({ visibility }) => visibility === 'public');
if (!first) throw new Error('The sample has no public award.');

function siteOf(count: number, config: Partial<SiteConfig>, change: Partial<Award> = {}): Site {
  const awards = Array.from({ length: count }, (_, index) => ({
    ...(first as Award),
    ...change,
    id: `a${index}` as AwardId,
  }));
  return { ...sample, awards, config: { ...sample.config, ...config } };
}

const saidOf = (count: number, config: Partial<SiteConfig>) =>
  foresee(siteOf(count, config)).map(({ message, hint }) => `${message}. ${hint}`);

describe('what a host will refuse is told, with what to do', () => {
  test('lean would do', () => {
    expect(saidOf(5_000, { hosts: ['cloudflare-pages'] })).toMatchInlineSnapshot(`
      [
        "cloudflare-pages takes 20,000 files, and this site will have about 50,200. The host will refuse it, unless your plan takes more. Write "outputs: lean" into content/site.yaml, which makes about 10,200, or choose another host: netlify, cloudfront, caddy, nginx, apache, node. Or give later awards a site of their own.",
      ]
    `);
  });

  test('lean would not do either', () => {
    expect(saidOf(20_000, { hosts: ['cloudflare-pages'] })).toMatchInlineSnapshot(`
      [
        "cloudflare-pages takes 20,000 files, and this site will have about 200,000. The host will refuse it, unless your plan takes more. With "outputs: lean" in content/site.yaml it would still have about 40,300; choose another host: cloudfront, caddy, nginx, apache, node. Or give later awards a site of their own.",
      ]
    `);
  });

  test('it is lean already', () => {
    expect(saidOf(20_000, { hosts: ['cloudflare-pages'], outputs: 'lean' })).toMatchInlineSnapshot(`
      [
        "cloudflare-pages takes 20,000 files, and this site will have about 40,300. The host will refuse it, unless your plan takes more. It is lean already; choose another host: netlify, github-pages, gitlab-pages, cloudfront, caddy, nginx, apache, node. Or give later awards a site of their own.",
      ]
    `);
  });

  test('another measure: entries in a folder, on the host that sites have unless they say', () => {
    expect(saidOf(10_000, {})).toMatchInlineSnapshot(`
      [
        "netlify takes 54,000 entries in one folder (badges/), and this site will have about 60,000. The host will refuse it, unless your plan takes more. Write "outputs: lean" into content/site.yaml, which makes about 20,000, or choose another host: cloudfront, caddy, nginx, apache, node. Or give later awards a site of their own.",
      ]
    `);
  });

  test('bytes', () => {
    expect(saidOf(5_000, { hosts: ['github-pages'] })).toMatchInlineSnapshot(`
      [
        "github-pages takes 1,000,000,000 bytes in all, and this site will have about 1,120,000,000. The host will refuse it, unless your plan takes more. Write "outputs: lean" into content/site.yaml, which makes about 120,000,000, or choose another host: netlify, cloudfront, caddy, nginx, apache, node. Or give later awards a site of their own.",
      ]
    `);
  });

  test('at its place, as a warning', () => {
    expect(foresee(siteOf(5_000, { hosts: ['cloudflare-pages'] }))).toMatchObject([
      { code: 'hosting/will-exceed', severity: 'warning', file: 'content/site.yaml', path: ['hosts'] },
    ]);
  });
});

test('nothing is said of what fits, of hosts without limits, or of awards without pages', () => {
  expect(saidOf(1_500, { hosts: ['cloudflare-pages'] })).toEqual([]);
  expect(saidOf(9_000, { hosts: ['cloudflare-pages'], outputs: 'lean' })).toEqual([]);
  expect(saidOf(200_000, { hosts: ['nginx', 'node'] })).toEqual([]);
  const hidden = siteOf(50_000, { hosts: ['cloudflare-pages'] }, { visibility: 'private' });
  expect(foresee(hidden)).toEqual([]);
});

test.each([{}, { outputs: 'lean' }, { without: ['certificate', 'embed'] }] as Partial<SiteConfig>[])(
  'each award counts as many files as are made of it: %o',
  async (change) => {
    const config = { ...sample.config, ...change };
    const planned = async (awards: readonly Award[]) => {
      const issued = await issuedSampleSite((site) => ({ ...site, config, awards }));
      return planOutputs(await outputContext(issued)).length;
    };
    const pages = makesFrames(change) ? 2 : 1;
    const [all, fewer] = [sample.awards, sample.awards.filter(({ id }) => id !== first.id)];
    const made = (await planned(all)) - (await planned(fewer)) + pages;
    const foreseen =
      estimate({ ...sample, config }).files - estimate({ ...sample, config, awards: fewer }).files;
    expect(foreseen).toBe(made);
  },
);

const makesFrames = ({ outputs, without = [] }: Partial<SiteConfig>) =>
  outputs !== 'lean' && !without.includes('embed');
