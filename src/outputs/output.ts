import type { Lettering } from '../drawing/lettering.ts';
import type { IssuedSite } from '../issue/issued-site.ts';
import type { Fonts } from '../lib/font-file.ts';
import type { Achievement } from '../model/achievement.ts';
import type { Issuer } from '../model/issuer.ts';

/** One file of the site, its bytes made only when asked for (the dev server asks for one at a time). */
export interface OutputFile {
  /** Relative to the site's root, from `credential/urls.ts`. */
  readonly path: string;
  /** As it is served: `application/ld+json`. */
  readonly mediaType: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** One format. It never writes a file itself and never sees another output. */
export interface Output {
  /** As in `site.yaml`'s `without`. */
  readonly name: string;
  readonly files: (context: OutputContext) => Iterable<OutputFile>;
}

/** What every output may use. */
export interface OutputContext {
  readonly issued: IssuedSite;
  readonly badgeImages: BadgeImages;
  /** Text to outlines, in the bundled fonts. */
  readonly lettering: Lettering;
  readonly fonts: Fonts;
}

/** The badge image of an achievement, made once and shared by all its awards. */
export interface BadgeImages {
  /** Square, 600 × 600 px, under 256 KB. */
  readonly png: (achievement: Achievement) => Promise<Uint8Array>;
  /** The same for lists: square, 320 × 320 px, WebP. */
  readonly thumbnail: (achievement: Achievement) => Promise<Uint8Array>;
  /** Square, safe to embed: no script, no reference to anything outside. */
  readonly svg: (achievement: Achievement) => Promise<string>;
  /** The logo of an issuer that has one: square PNG, 600 × 600 px, under 256 KB. */
  readonly logo: (issuer: Issuer) => Promise<Uint8Array>;
}
