import type { IssuedSite } from '../../issue/issued-site.ts';
import { memoise } from '../../lib/memoise.ts';
import type { Achievement } from '../../model/achievement.ts';
import { issuerOf } from '../../model/site.ts';
import type { BadgeImages } from '../../outputs/output.ts';
import type { BuildCache } from './build-cache.ts';
import { remember } from './remember.ts';

/** Badge images that are taken from the cache where an earlier build made them of the same. */
export function rememberedImages(images: BadgeImages, issued: IssuedSite, cache: BuildCache): BadgeImages {
  const { mode, site } = issued;
  const { language } = site.config;
  const remembered = <Thing extends { readonly id: string }>(
    name: string,
    make: (thing: Thing) => Promise<Uint8Array>,
    others: (thing: Thing) => Readonly<Record<string, unknown>> = () => ({}),
  ) =>
    memoise(
      async (thing: Thing) => {
        const madeFrom = { thing, mode, language, fonts: site.fonts, ...others(thing) };
        return remember(cache.store, cache.keyOf(`image ${name}`, madeFrom), () => make(thing));
      },
      { keyOf: ({ id }) => id },
    );
  const issuer = (achievement: Achievement) => ({ issuer: issuerOf(site, achievement) });
  const svg = remembered('svg', async (each) => Buffer.from(await images.svg(each)), issuer);
  return {
    png: remembered('png', images.png, issuer),
    thumbnail: remembered('thumbnail', images.thumbnail, issuer),
    logo: remembered('logo', images.logo),
    svg: memoise(async (each) => Buffer.from(await svg(each)).toString(), { keyOf: ({ id }) => id }),
  };
}
