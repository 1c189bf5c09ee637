import { paths } from '../../credential/urls.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Input, Output, OutputContext } from '../output.ts';
import { achievementCard, type Card, homeCard, issuerCard } from './cards.ts';

const CARD_INPUTS = ['mode', 'config.site', 'config.language', 'fonts'] as const satisfies Input<object>[];

/**
 * card.png of the site, of every issuer and of every achievement, for link previews. All awards of an achievement
 * share its card, so that no card ever carries a recipient's name.
 */
export const socialCard: Output = {
  name: 'social-card',
  isOptional: true,
  files: [
    {
      scope: 'site',
      path: () => paths.homeCard,
      mediaType: MEDIA_TYPE.png,
      madeFrom: [...CARD_INPUTS, 'config.title', 'config.color', 'issuers', 'achievements'],
      maker: (context) => drawing(context, homeCard),
    },
    {
      scope: 'issuer',
      path: paths.issuerCard,
      mediaType: MEDIA_TYPE.png,
      madeFrom: [...CARD_INPUTS, 'issuer', 'achievements'],
      maker: (context) => drawing(context, ({ issuer }) => issuerCard(context.issued, issuer)),
    },
    {
      scope: 'achievement',
      path: paths.achievementCard,
      mediaType: MEDIA_TYPE.png,
      madeFrom: [...CARD_INPUTS, 'issuer', 'achievement'],
      maker: (context) =>
        drawing(context, ({ issuer, achievement }) => achievementCard(context.issued, achievement, issuer)),
    },
  ],
};

async function drawing<Thing>(context: OutputContext, cardOf: (thing: Thing) => Card) {
  const { cardPng } = await import('./card-png.ts');
  return (thing: Thing) => cardPng(cardOf(thing), context);
}
