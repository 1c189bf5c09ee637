import sharp from 'sharp';
import { expect, test } from 'vitest';
import { insigniaView } from '../../../src/components/insignia-view.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { loadFonts } from '../../../src/load/fonts.ts';
import type { SiteConfig } from '../../../src/model/site-config.ts';
import { createOutputContext } from '../../../src/outputs/context.ts';
import { insignia } from '../../../src/outputs/insignia/insignia.ts';
import { planOutput } from '../../../src/outputs/plan.ts';
import { issuedSampleSite } from '../../support/sample-site.ts';
import { parseXml } from './xml-tree.ts';

const FONTS = await loadFonts();

async function filesOf(config: Partial<SiteConfig>) {
  const issued = await issuedSampleSite((site) => ({ ...site, config: { ...site.config, ...config } }));
  const files = planOutput(insignia, createOutputContext(issued, FONTS));
  const texts = files.map(
    async ({ path, bytes }) => [path, new TextDecoder().decode(await bytes())] as const,
  );
  return new Map(await Promise.all(texts));
}

test('a site has it by choice only, and a preview never', async () => {
  expect([...(await filesOf({ insignia: true })).keys()]).toEqual(['insignia.svg', 'insignia-night.svg']);
  expect((await filesOf({})).size).toBe(0);
  const issued = { ...(await issuedSampleSite()), mode: 'preview' as const };
  const site = { ...issued.site, config: { ...issued.site.config, insignia: true } };
  expect(planOutput(insignia, createOutputContext({ ...issued, site }, FONTS))).toEqual([]);
  expect(insigniaView({ ...issued, site })).toBeUndefined();
});

test.each(LANGUAGES)(
  'in %s it is a drawing that any page can show: no letter, no style, no script',
  async (language) => {
    for (const [path, svg] of await filesOf({ insignia: true, language })) {
      const root = parseXml(svg);
      expect(new Set(root.children.map(({ name }) => name)), path).toEqual(
        new Set(['title', 'rect', 'circle', 'path', 'g']),
      );
      expect(root.attributes['aria-label']).toContain('badges.example');
      const { width = 0, height } = await sharp(Buffer.from(svg)).metadata();
      expect(height).toBe(88);
      expect(width, `${path} in ${language}`).toBeGreaterThan(250);
      expect(width).toBeLessThan(520);
      expect(Buffer.byteLength(svg)).toBeLessThan(40_000);
    }
  },
);

test('what stands beside it is HTML for another site, with whole addresses', async () => {
  const issued = await issuedSampleSite((site) => ({ ...site, config: { ...site.config, insignia: true } }));
  expect(insigniaView(issued)?.snippet).toBe(
    [
      '<a href="https://badges.example/verify">',
      '  <picture>',
      '    <source srcset="https://badges.example/insignia-night.svg" media="(prefers-color-scheme: dark)">',
      '    <img src="https://badges.example/insignia.svg" height="44" alt="We issue Open Badges. Check at badges.example">',
      '  </picture>',
      '</a>',
    ].join('\n'),
  );
});
