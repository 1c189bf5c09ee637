import { encodePng } from '../../drawing/encode-image.ts';
import { layOver } from '../../drawing/lay-over.ts';
import { rasterise } from '../../drawing/rasterise.ts';
import type { OutputContext } from '../output.ts';
import { badgePlaces } from './badge-places.ts';
import { CARD, drawCard } from './card-layout.ts';
import type { Card } from './cards.ts';

/** The largest card: link previews are fetched over slow lines. */
const MAX_CARD_BYTES = 120_000;

/** Draws a card: its ground and words, the badges over them. */
export async function cardPng(
  { text, badges }: Card,
  { badgeImages, fonts }: OutputContext,
): Promise<Uint8Array> {
  const ground = await rasterise(drawCard(text, fonts), CARD.width);
  const places = badgePlaces(badges.length);
  const pngs = await Promise.all(badges.slice(0, places.length).map(badgeImages.png));
  const inlays = places.flatMap((place, index) => {
    const png = pngs[index];
    return png ? [{ ...place, png }] : [];
  });
  return encodePng(await layOver(ground, inlays), MAX_CARD_BYTES);
}
