import type { Dictionary } from '../dictionary.ts';

export default {
  title: 'Pour qui vérifie un badge',
  summary: 'Comment savoir si un badge est authentique, et ce que cela prouve.',
  topics: {
    glance: {
      heading: 'D’un coup d’œil',
      text: 'Regardez le domaine, sur la page du badge et dans la barre d’adresse de votre navigateur : appartient-il notoirement à l’organisme ? Un nom n’est qu’une affirmation ; le domaine est ce qu’une signature peut montrer. Regardez ensuite l’état, qui dit clairement si un badge a expiré ou a été révoqué.',
    },
    check: {
      heading: 'Le vérifier',
      text: 'Une page peut dire n’importe quoi : faites vérifier la signature. Donnez l’adresse de la page du badge, ou le fichier ou l’image que vous avez reçus, à n’importe quel vérificateur Open Badges 3.0, ou à cette commande : {}',
    },
    distrust: {
      heading: 'Sans se fier à ce site',
      text: 'Utilisez un vérificateur fait par d’autres. Il n’a besoin d’ici que de l’attestation et de deux petits fichiers : les clés publiques de l’émetteur et sa liste de badges révoqués. Les clés se trouvent à un endroit qui découle du domaine de l’émetteur ; personne d’autre ne peut y mettre les siennes.',
    },
    proves: {
      heading: 'Ce que prouve une vérification',
      text: 'Que l’attestation a été signée avec une clé du domaine indiqué, que pas une lettre n’en a changé depuis, et si elle était expirée ou révoquée au moment de la vérification. Avec l’adresse électronique de la personne, qu’elle a été délivrée à cette adresse.',
    },
    doesNot: {
      heading: 'Ce qu’elle ne prouve pas',
      text: 'Que l’organisme est ce que dit son nom, que la distinction vaut quelque chose, ni que la personne devant vous est celle qui l’a obtenue. Jugez du premier point par le domaine, du deuxième par les critères et les justificatifs, et demandez l’adresse électronique pour le troisième. Une image ou une impression sans attestation ne prouve rien.',
    },
    stored: {
      heading: 'Ce qui est enregistré lors d’une vérification',
      text: 'Ici, rien. Un vérificateur demande au serveur de l’émetteur ses clés et sa liste de badges révoqués ; ce serveur voit que quelqu’un demande, mais pas pour quel badge.',
    },
  },
} satisfies Dictionary['helpVerifiers'];
