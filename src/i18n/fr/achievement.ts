import type { Dictionary } from '../dictionary.ts';

export default {
  awardedBy: 'Décerné par',
  code: 'Sigle',
  version: 'Édition',
  fieldOfStudy: 'Domaine d’étude',
  specialisation: 'Spécialité',
  credits: 'Crédits',
  lasts: 'Durée de validité',
  days: (count) => count({ one: '# jour', many: '# de jours', other: '# jours' }),
  weeks: (count) => count({ one: '# semaine', many: '# de semaines', other: '# semaines' }),
  months: (count) => count({ one: '# mois', many: '# de mois', other: '# mois' }),
  years: (count) => count({ one: '# an', many: '# d’années', other: '# ans' }),
  language: 'Langue',
  devisedBy: 'Conçu par',
  tags: 'Mots-clés',
  related: 'Voir aussi',
  publicAwards: (count) =>
    count({
      one: '# attribution publique',
      many: '# d’attributions publiques',
      other: '# attributions publiques',
    }),
  somebody: 'Une personne qui n’est pas nommée ici',
  allHolders: 'Les voir toutes',
  holdersOf: (achievement) => `Badges « ${achievement} »`,
  pageOf: (page, pages) => `Page ${page} sur ${pages}`,
  pages: 'Pages',
  newer: 'Plus récentes',
  older: 'Plus anciennes',
  jsonld: 'Cette distinction en JSON-LD',
} satisfies Dictionary['achievement'];
