import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { DateTime } from '../../../src/lib/date-time.ts';
import { loadFonts } from '../../../src/load/fonts.ts';
import type { Site } from '../../../src/model/site.ts';
import { OPTIONAL_OUTPUTS } from '../../../src/model/site-config.ts';
import { createOutputContext } from '../../../src/outputs/context.ts';
import { OUTPUTS, planOutputs } from '../../../src/outputs/index.ts';
import { oembed } from '../../../src/outputs/oembed/oembed.ts';
import type { Output, OutputContext } from '../../../src/outputs/output.ts';
import { type PlannedFile, planOutput } from '../../../src/outputs/plan.ts';
import { issuedSampleSite } from '../../support/sample-site.ts';

const FONTS = await loadFonts();

const ACHIEVEMENTS = ['bowline', 'story-hour'];
const AWARDS = ['bowline-ana-lima', 'story-hour-rui-costa'];

/** A part of the sample, so that everything can be made several times over. */
function small(site: Site): Site {
  return {
    ...site,
    config: { ...site.config, formats: [...(site.config.formats ?? []), 'open-badges-2'] },
    achievements: only(site.achievements, ACHIEVEMENTS),
    awards: site.awards.filter(({ id }) => AWARDS.includes(id)),
  };
}

function only<Id extends string, Thing>(things: ReadonlyMap<Id, Thing>, ids: readonly string[]) {
  return new Map([...things].filter(([id]) => ids.includes(id)));
}

/** Another value for what stands in a map under an id. */
function altered<Id extends string, Thing>(
  things: ReadonlyMap<Id, Thing>,
  id: string,
  change: Partial<Thing>,
) {
  return new Map([...things].map(([each, thing]) => [each, each === id ? { ...thing, ...change } : thing]));
}

type Change = (site: Site) => Site;
const configured =
  (change: Partial<Site['config']>): Change =>
  (site) => ({ ...site, config: { ...site.config, ...change } });

const CHANGES: Readonly<Record<string, Change>> = {
  'the text of an award': (site) => ({
    ...site,
    awards: site.awards.map((award) =>
      award.id === 'bowline-ana-lima' ? { ...award, recipient: { ...award.recipient, name: 'Ana' } } : award,
    ),
  }),
  'one award less': (site) => ({ ...site, awards: site.awards.slice(0, -1) }),
  'an achievement': (site) => ({
    ...site,
    achievements: altered(site.achievements, 'bowline', { name: 'Knots', description: 'Ties knots.' }),
  }),
  'an issuer': (site) => ({
    ...site,
    issuers: altered(site.issuers, 'library', { name: 'The Library', color: '#225533' }),
  }),
  'the title': configured({ title: 'Another title' }),
  'the language': configured({ language: 'pt' }),
  'the colour, the paper and what is left out': configured({
    color: '#225533',
    paper: 'Letter',
    without: ['sitemap'],
  }),
};

const LATER = '2026-12-20T12:00:00Z' as DateTime;

async function contextOf(change: Change = (site) => site, now?: DateTime): Promise<OutputContext> {
  return createOutputContext(await issuedSampleSite((site) => change(small(site)), now), FONTS);
}

/** As a preview shows it: only there do images say what they are, in the site's language. */
function previewed({ issued }: OutputContext): OutputContext {
  return createOutputContext({ ...issued, mode: 'preview' }, FONTS);
}

/** What is the same before and after by all that is declared, and of that, what is not the same after all. */
async function compare(before: readonly PlannedFile[], after: readonly PlannedFile[]) {
  const known = new Map(before.map((file) => [file.path, file]));
  const pairs = after.flatMap((file) => {
    const old = known.get(file.path);
    return old && isDeepStrictEqual(old.inputs(), file.inputs()) ? [{ file, old }] : [];
  });
  const equal = await Promise.all(
    pairs.map(async ({ file, old }) => Buffer.from(await old.bytes()).equals(await file.bytes())),
  );
  const undeclared = pairs.filter((_, index) => !equal[index]).map(({ file }) => file.path);
  return { same: pairs.length, undeclared };
}

/** Makes each file once, however often it is asked for. */
function remembered(files: readonly PlannedFile[]): PlannedFile[] {
  return files.map((file) => {
    let bytes: Promise<Uint8Array> | undefined;
    return {
      ...file,
      bytes: () => {
        bytes ??= file.bytes();
        return bytes;
      },
    };
  });
}

const sample = await contextOf();
const files = remembered(planOutputs(sample));

describe('a file whose declared inputs are the same has the same bytes', () => {
  test.each(Object.entries(CHANGES))('after a change to %s', async (_, change) => {
    const after = planOutputs(await contextOf(change));
    const { same, undeclared } = await compare(files, after);
    expect(undeclared).toEqual([]);
    expect(same).toBeGreaterThan(3);
    expect(same).toBeLessThan(after.length);
  });

  test('at another time', async () => {
    const { same, undeclared } = await compare(files, planOutputs(await contextOf(undefined, LATER)));
    expect(undeclared).toEqual([]);
    expect(same).toBeGreaterThan(20);
  });

  test('in a preview, and there in another language', async () => {
    const preview = remembered(planOutputs(previewed(sample)));
    const after = planOutputs(previewed(await contextOf(CHANGES['the language'])));
    for (const { undeclared } of [await compare(files, preview), await compare(preview, after)])
      expect(undeclared).toEqual([]);
  });
});

test('an input that is not declared is found', async () => {
  const secretive: Output = { ...oembed, files: oembed.files.map((file) => ({ ...file, madeFrom: [] })) };
  const [before, after] = [sample, await contextOf(CHANGES['the title'])];
  const { undeclared } = await compare(planOutput(secretive, before), planOutput(secretive, after));
  expect(undeclared).toHaveLength(AWARDS.length);
});

test('what is declared is there to be compared', () => {
  const missing = files.flatMap((file) =>
    Object.entries(file.inputs()).flatMap(([name, value]) =>
      value === undefined && !name.startsWith('config.') ? [`${file.path}: ${name}`] : [],
    ),
  );
  expect(missing).toEqual([]);
});

test('what lists many things is known as such', () => {
  const aggregates = files.filter(({ isAggregate }) => isAggregate).map(({ path }) => path);
  expect(aggregates.toSorted()).toEqual([
    '_site.json',
    'accents.css',
    'achievements.atom',
    'badges.atom',
    'badges.json',
    'card.png',
    'issuers/harbour/card.png',
    'issuers/library/card.png',
    'sitemap.xml',
    'status/harbour/revocation-1.jsonld',
    'status/library/revocation-1.jsonld',
  ]);
});

test('planning makes nothing', () => {
  const nothing = {} as OutputContext['badgeImages'];
  expect(planOutputs({ ...sample, badgeImages: nothing }).map(({ path }) => path)).toEqual(
    files.map(({ path }) => path),
  );
});

test('what a site may do without is what outputs say of themselves', () => {
  const optional = OUTPUTS.filter(({ isOptional }) => isOptional).map(({ name }) => name);
  expect(optional.toSorted()).toEqual(OPTIONAL_OUTPUTS.toSorted());
});
