import type { IssuedSite } from '../../issue/issued-site.ts';
import { memoise } from '../../lib/memoise.ts';
import type { Achievement } from '../../model/achievement.ts';
import { issuerOf } from '../../model/site.ts';
import type { BadgeImages } from '../../outputs/output.ts';
import type { BuildCache } from './build-cache.ts';

/** Badge images that are taken from the cache where an earlier build made them of the same. */
export function rememberedImages(images: BadgeImages, issued: IssuedSite, cache: BuildCache): BadgeImages {
  const { mode, site } = issued;
  const { language } = site.config;
  const remember = <Thing extends { readonly id: string }>(
    name: string,
    make: (thing: Thing) => Promise<Uint8Array>,
    others: (thing: Thing) => Readonly<Record<string, unknown>> = () => ({}),
  ) =>
    memoise(
      async (thing: Thing) => {
        const madeFrom = { thing, mode, language, fonts: site.fonts, ...others(thing) };
        const key = cache.keyOf(`image ${name}`, madeFrom);
        const known = cache.store.get(key);
        if (known) return known;
        const made = await make(thing);
        cache.store.put(key, made);
        return made;
      },
      { keyOf: ({ id }) => id },
    );
  const issuer = (achievement: Achievement) => ({ issuer: issuerOf(site, achievement) });
  const svg = remember('svg', async (each) => Buffer.from(await images.svg(each)), issuer);
  return {
    png: remember('png', images.png, issuer),
    thumbnail: remember('thumbnail', images.thumbnail, issuer),
    logo: remember('logo', images.logo),
    svg: memoise(async (each) => Buffer.from(await svg(each)).toString(), { keyOf: ({ id }) => id }),
  };
}
