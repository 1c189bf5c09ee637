import type { Dictionary } from '../dictionary.ts';

export default {
  title: 'Pour les titulaires d’un badge',
  summary:
    'Ce qu’est un badge, comment le conserver, le partager et l’imprimer, et ce qui est enregistré à votre sujet.',
  topics: {
    badge: {
      heading: 'Ce qu’est un badge',
      text: 'Un badge est une déclaration signée par l’organisme qui le décerne : qui a obtenu quoi, quand et comment. L’image le représente ; la déclaration signée, l’attestation numérique, peut voyager dans l’image. Chacun peut la vérifier, aujourd’hui et dans des années, sans compte et sans rien vous demander.',
    },
    keep: {
      heading: 'Le conserver',
      text: 'Sur la page du badge, enregistrez l’image contenant l’attestation ainsi que l’attestation seule, et gardez-les comme vos autres papiers. Les applications de photos et de messagerie retirent souvent l’attestation de l’image ; le fichier seul ne court pas ce risque. Les portefeuilles numériques compatibles avec Open Badges 3.0 l’acceptent aussi.',
    },
    share: {
      heading: 'Le partager',
      text: 'Envoyez l’adresse de la page du badge : qui l’ouvre voit le badge et peut le vérifier. Dans un profil ou un CV, indiquez cette adresse à côté du badge. Sans elle, une image n’est qu’une image.',
    },
    print: {
      heading: 'L’imprimer',
      text: 'Imprimez la page, ou le certificat si la page en propose un. Le papier ne prouve rien à lui seul, mais il porte l’adresse à laquelle le badge peut être vérifié.',
    },
    stored: {
      heading: 'Ce qui est enregistré à votre sujet',
      text: 'Ce que montre la page, et rien de plus : votre nom seulement si sa publication a été convenue. À la place de votre adresse électronique, l’attestation contient une empreinte ; qui devine l’adresse peut en avoir confirmation. Ces pages n’utilisent pas de cookies, ne comptent pas les visites et ne chargent rien d’ailleurs.',
    },
    wrong: {
      heading: 'En cas d’erreur',
      text: 'Adressez-vous à l’émetteur, dont la page dit comment le joindre : pour corriger le badge, en retirer votre nom ou supprimer sa page. Ce qui est supprimé ici peut subsister dans des copies faites par d’autres.',
    },
  },
} satisfies Dictionary['helpRecipients'];
