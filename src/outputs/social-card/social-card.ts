import { paths } from '../../credential/urls.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Input, Output, OutputContext } from '../output.ts';
import { achievementCard, type Card, collectionCard, homeCard, issuerCard } from './cards.ts';

const CARD_INPUTS = ['mode', 'config.site', 'config.language', 'fonts'] as const satisfies Input<object>[];

/**
 * card.png of the site, of every issuer, collection and achievement, for link previews. All awards of an achievement
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
      isCostly: true,
      madeFrom: [...CARD_INPUTS, 'config.title', 'config.color', 'issuers', 'achievements'],
      make: (issued, context) => draw(homeCard(issued), context),
    },
    {
      scope: 'issuer',
      path: paths.issuerCard,
      mediaType: MEDIA_TYPE.png,
      isCostly: true,
      madeFrom: [...CARD_INPUTS, 'issuer', 'achievements'],
      make: ({ issuer }, context) => draw(issuerCard(context.issued, issuer), context),
    },
    {
      scope: 'collection',
      path: paths.collectionCard,
      mediaType: MEDIA_TYPE.png,
      isCostly: true,
      madeFrom: [...CARD_INPUTS, 'config.color', 'collection', 'badges'],
      make: (collection, context) => draw(collectionCard(context.issued, collection), context),
    },
    {
      scope: 'achievement',
      path: paths.achievementCard,
      mediaType: MEDIA_TYPE.png,
      isCostly: true,
      madeFrom: [...CARD_INPUTS, 'issuer', 'achievement'],
      make: ({ achievement, issuer }, context) =>
        draw(achievementCard(context.issued, achievement, issuer), context),
    },
  ],
};

async function draw(card: Card, context: OutputContext): Promise<Uint8Array> {
  const { cardPng } = await import('./card-png.ts');
  return cardPng(card, context);
}
