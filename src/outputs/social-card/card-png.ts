import { encodePng } from '../../drawing/encode-image.ts';
import { layOver } from '../../drawing/lay-over.ts';
import { rasterise } from '../../drawing/rasterise.ts';
import type { Achievement } from '../../model/achievement.ts';
import type { BadgeImages, OutputContext } from '../output.ts';
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
  const inlays = await Promise.all(
    places.flatMap((place, index) => {
      const badge = badges[index];
      return badge ? [pictureOf(badge, badgeImages).then((picture) => ({ ...place, picture }))] : [];
    }),
  );
  return encodePng(await layOver(ground, inlays), MAX_CARD_BYTES);
}

/** A badge as it is scaled best: drawn anew where it is a drawing of ours. */
function pictureOf(badge: Achievement, { svg, png }: BadgeImages): Promise<string | Uint8Array> {
  return badge.image === undefined ? svg(badge) : png(badge);
}
