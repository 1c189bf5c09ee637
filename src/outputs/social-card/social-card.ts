import { encodePng } from '../../drawing/encode-png.ts';
import { layOver } from '../../drawing/lay-over.ts';
import { rasterise } from '../../drawing/rasterise.ts';
import type { Output, OutputContext } from '../output.ts';
import { badgePlaces } from './badge-places.ts';
import { CARD, drawCard } from './card-layout.ts';
import { type Card, cardsOf } from './cards.ts';

/** The largest card: link previews are fetched over slow lines. */
const MAX_CARD_BYTES = 120_000;

/**
 * card.png of the site, of every issuer and of every achievement, for link previews. All awards of an achievement
 * share its card, so that no card ever carries a recipient's name.
 */
export const socialCard: Output = {
  name: 'social-card',
  *files(context) {
    for (const card of cardsOf(context.issued)) {
      yield { path: card.path, mediaType: 'image/png', bytes: () => cardPng(card, context) };
    }
  },
};

async function cardPng(
  { text, badges }: Card,
  { badgeImages, lettering }: OutputContext,
): Promise<Uint8Array> {
  const ground = await rasterise(await drawCard(text, lettering), CARD.width);
  const places = badgePlaces(badges.length);
  const pngs = await Promise.all(badges.slice(0, places.length).map(badgeImages.png));
  const inlays = places.flatMap((place, index) => {
    const png = pngs[index];
    return png ? [{ ...place, png }] : [];
  });
  return encodePng(await layOver(ground, inlays), MAX_CARD_BYTES);
}
