import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../../src/load/fonts.ts';
import { hasPage } from '../../../src/model/publication.ts';
import type { Site } from '../../../src/model/site.ts';
import type { SiteConfig } from '../../../src/model/site-config.ts';
import { checkOutputs } from '../../../src/outputs/check-outputs.ts';
import { createOutputContext } from '../../../src/outputs/context.ts';
import { planOutputs, privateFiles } from '../../../src/outputs/index.ts';
import type { OutputContext } from '../../../src/outputs/output.ts';
import { issuedSampleSite, sampleSite } from '../../support/sample-site.ts';

const FONTS = await loadFonts();

const configured =
  (change: Partial<SiteConfig>) =>
  (site: Site): Site => ({ ...site, config: { ...site.config, ...change } });

async function contextOf(change: Partial<SiteConfig> = {}): Promise<OutputContext> {
  return createOutputContext(await issuedSampleSite(configured(change)), FONTS);
}

const full = await contextOf();
const lean = await contextOf({ outputs: 'lean' });
const published = lean.issued.awards.filter(({ award }) => hasPage(award)).map(({ award }) => award.id);
const pathsOf = (context: OutputContext) => planOutputs(context).map(({ path }) => path);

describe('a lean site', () => {
  test('writes of an award its credential, besides its page, and nothing else', () => {
    const ofAwards = pathsOf(lean).filter((path) => published.some((id) => path.includes(id)));
    expect(ofAwards.toSorted()).toEqual(published.map((id) => `badges/${id}.jsonld`).toSorted());
    expect(published.length).toBeGreaterThan(5);
  });

  test('has all else that a full one has, and the drawings that its pages bake', () => {
    const ofAnswers = 'schemas/verification.json';
    const withoutAwards = (paths: readonly string[]) =>
      paths.filter((path) => !published.some((id) => path.includes(id)));
    const drawings = [...lean.issued.site.achievements.keys()].map((id) => `achievements/${id}.svg`);
    expect(withoutAwards(pathsOf(lean)).toSorted()).toEqual(
      [...withoutAwards(pathsOf(full)).filter((path) => path !== ofAnswers), ...drawings].toSorted(),
    );
  });

  test('signs the very same documents', () => {
    const signed = ({ issued }: OutputContext) => issued.awards.map(({ secured }) => secured.embedded);
    expect(signed(lean)).toEqual(signed(full));
    expect(lean.issued.statusLists).toEqual(full.issued.statusLists);
  });

  test('hands over to holders of private badges what a full one does, byte for byte', async () => {
    const [ours, theirs] = [privateFiles(lean), privateFiles(full)];
    expect(ours.map(({ path }) => path)).toEqual(theirs.map(({ path }) => path));
    expect(ours.some(({ path }) => path.endsWith('.pdf'))).toBe(true);
    for (const [index, file] of ours.entries())
      expect(Buffer.from(await file.bytes()).equals((await theirs[index]?.bytes()) ?? Buffer.of())).toBe(
        true,
      );
  });

  test('has no drawings where it is to do without baked ones', async () => {
    const context = await contextOf({ outputs: 'lean', without: ['baked-svg'] });
    expect(pathsOf(context).filter((path) => /^achievements\/[^/]+\.svg$/.test(path))).toEqual([]);
  });
});

test('names that no font can draw matter on a lean site only where a certificate is made', async () => {
  const site = configured({ outputs: 'lean' })(await sampleSite());
  const [first] = site.awards;
  if (!first) throw new Error('The sample has no award.');
  const saidOf = async (visibility: 'public' | 'private') => {
    const award = { ...first, visibility, recipient: { ...first.recipient, name: 'ᏣᎳᎩ' } };
    const { problems } = await checkOutputs({ ...site, awards: [award] }, FONTS);
    return problems.map(({ code }) => code);
  };
  expect(await saidOf('public')).toEqual([]);
  expect(await saidOf('private')).toEqual(['certificate/name-not-drawn']);
});
