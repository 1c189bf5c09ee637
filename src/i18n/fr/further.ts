import type { FurtherMessages } from '../verdict-messages.ts';

export default {
  endorsement: {
    name: 'Appui',
    outcomes: {
      valid: 'Cet appui est authentique et vaut aujourd’hui.',
      invalid: 'Ne vous fiez pas à cet appui.',
      revoked: 'Son auteur a retiré cet appui.',
      suspended: 'Son auteur a suspendu cet appui pour l’instant.',
      expired: 'Cet appui était authentique et a expiré.',
      'not-yet-valid': 'Cet appui ne vaut pas encore.',
      unknown: 'On n’a pas pu savoir si cet appui vaut.',
      'not-supported': 'Cet appui ne peut pas être vérifié ici.',
      'not-a-badge': 'Cet appui ne peut pas être vérifié ici.',
      'self-asserted': 'Cet appui est signé, mais personne ne répond de qui l’a signé.',
    },
  },
  record: {
    name: 'Relevé',
    outcomes: {
      valid: 'Ce relevé est authentique et vaut aujourd’hui.',
      invalid: 'Ne vous fiez pas à ce relevé.',
      revoked: 'L’émetteur a retiré ce relevé.',
      suspended: 'L’émetteur a suspendu ce relevé pour l’instant.',
      expired: 'Ce relevé était authentique et a expiré.',
      'not-yet-valid': 'Ce relevé ne vaut pas encore.',
      unknown: 'On n’a pas pu savoir si ce relevé vaut.',
      'not-supported': 'Ce relevé ne peut pas être vérifié ici.',
      'not-a-badge': 'Ce relevé ne peut pas être vérifié ici.',
      'self-asserted': 'Ce relevé est signé, mais personne ne répond de qui l’a signé.',
    },
  },
  hold: 'Badges qu’il contient et qui valent aujourd’hui : {} sur {}.',
  about: 'À propos de',
  comment: 'Il dit',
  asGiven: 'Si les fichiers que vous avez donnés sont bien de l’émetteur, ceci est authentique.',
  signed: 'Signé le',
} satisfies FurtherMessages;
