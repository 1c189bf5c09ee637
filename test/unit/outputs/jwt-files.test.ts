import { expect, test } from 'vitest';
import { loadFonts } from '../../../src/load/fonts.ts';
import type { Site } from '../../../src/model/site.ts';
import type { SiteConfig } from '../../../src/model/site-config.ts';
import { createOutputContext } from '../../../src/outputs/context.ts';
import { planOutputs, privateFiles } from '../../../src/outputs/index.ts';
import type { OutputContext } from '../../../src/outputs/output.ts';
import { issuedSampleSite } from '../../support/sample-site.ts';

const FONTS = await loadFonts();

/** Of the sample: a public badge, an unlisted and a private one whose recipients have an id; the others have none. */
const SUBJECTS = {
  public: 'bowline-ana-lima',
  unlisted: 'story-hour-rui-costa',
  private: 'bowline-ines-duarte',
};

function withSubjects(config: Partial<SiteConfig>) {
  const visibility = Object.fromEntries(
    Object.entries(SUBJECTS).map(([each, id]) => [id, each as keyof typeof SUBJECTS]),
  );
  return (site: Site): Site => ({
    ...site,
    config: { ...site.config, ...config },
    awards: site.awards.slice(0, 6).map((award, index) => {
      const id = Object.values(SUBJECTS)[index];
      const { id: _, ...recipient } = award.recipient;
      if (id === undefined) return { ...award, recipient };
      const of = visibility[id] ?? 'public';
      return { ...award, visibility: of, recipient: { ...recipient, id: `did:example:${of}` } };
    }),
  });
}

async function contextOf(config: Partial<SiteConfig>): Promise<OutputContext> {
  return createOutputContext(await issuedSampleSite(withSubjects(config)), FONTS);
}

const asking: Partial<SiteConfig> = { formats: ['vc-jwt'] };
const idOf = (context: OutputContext, visibility: keyof typeof SUBJECTS) =>
  context.issued.awards.find(({ award }) => award.recipient.id === `did:example:${visibility}`)?.award.id;
const ofJwts = (files: readonly { readonly path: string }[]) =>
  files.map(({ path }) => path).filter((path) => /\.jws$|\.jwt\.|jwk/.test(path));

test('awards with a subject have a JWT in three forms, keys have addresses, private badges nothing', async () => {
  const context = await contextOf(asking);
  const badges = ['public', 'unlisted'].map((each) => idOf(context, each as keyof typeof SUBJECTS));
  const { issuers } = context.issued;
  const keys = issuers.flatMap(({ issuer }) => issuer.keys.map(({ publicKey }) => publicKey.thumbprint));
  expect(ofJwts(planOutputs(context)).toSorted()).toEqual(
    [
      ...badges.flatMap((id) => [`badges/${id}.jws`, `badges/${id}.jwt.png`, `badges/${id}.jwt.svg`]),
      ...issuers.map(({ issuer }) => `issuers/${issuer.id}/jwks.json`),
      ...issuers.filter(({ issuer }) => issuer.rootDid).map(() => '.well-known/jwks.json'),
      ...keys.map((each) => `keys/${each}.jwk.json`),
    ].toSorted(),
  );
});

test('the holder of a private badge gets the JWT with the other files', async () => {
  const context = await contextOf(asking);
  const id = idOf(context, 'private');
  expect(ofJwts(privateFiles(context))).toEqual([`${id}.jws`, `${id}.jwt.png`]);
});

test('a lean site writes the JWT and no image with it', async () => {
  const lean = await contextOf({ ...asking, outputs: 'lean' });
  expect(ofJwts(planOutputs(lean)).filter((path) => path.startsWith('badges/'))).toEqual(
    ['public', 'unlisted'].map((each) => `badges/${idOf(lean, each as keyof typeof SUBJECTS)}.jws`),
  );
});

test('a site without baked images bakes no JWT', async () => {
  const without = await contextOf({ ...asking, without: ['baked-svg', 'baked-png'] });
  expect(ofJwts(planOutputs(without)).filter((path) => path.includes('.jwt.'))).toEqual([]);
});

test('a site that does not ask has none of these files', async () => {
  for (const formats of [undefined, ['data-integrity' as const]]) {
    const context = await contextOf({ formats });
    expect(ofJwts([...planOutputs(context), ...privateFiles(context)])).toEqual([]);
  }
});

test('every file of a JWT is made of what it says that it is made from', async () => {
  const [before, after] = [await contextOf(asking), await contextOf({ ...asking, title: 'Another' })];
  const bytes = async (context: OutputContext) => {
    const files = planOutputs(context).filter(({ path }) => ofJwts([{ path }]).length > 0);
    return Promise.all(
      files.map(async (file) => [file.path, Buffer.from(await file.bytes()).toString('base64')]),
    );
  };
  expect(await bytes(after)).toEqual(await bytes(before));
});
