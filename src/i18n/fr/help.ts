import type en from '../en/help.ts';

export default {
  helpRecipients: {
    title: 'Pour les titulaires d’un badge',
    summary:
      'Ce qu’est un badge, comment le conserver, le partager et l’imprimer, et ce qui est enregistré à votre sujet.',
    topics: {
      badge: {
        heading: 'Ce qu’est un badge',
        text: 'Un badge est une déclaration signée par l’organisme qui le décerne : qui a obtenu quoi, quand et comment. L’image le représente ; la déclaration signée, l’attestation numérique, peut voyager dans l’image. Chacun peut la vérifier, aujourd’hui et dans des années, sans compte et sans rien vous demander.',
      },
      keep: {
        heading: 'Le conserver',
        text: 'Sur la page du badge, enregistrez l’image contenant l’attestation ainsi que l’attestation seule, et gardez-les comme vos autres papiers. Les applications de photos et de messagerie retirent souvent l’attestation de l’image ; le fichier seul ne court pas ce risque. Les portefeuilles numériques compatibles avec Open Badges 3.0 l’acceptent aussi.',
      },
      share: {
        heading: 'Le partager',
        text: 'Envoyez l’adresse de la page du badge : qui l’ouvre voit le badge et peut le vérifier. Dans un profil ou un CV, indiquez cette adresse à côté du badge. Sans elle, une image n’est qu’une image.',
      },
      print: {
        heading: 'L’imprimer',
        text: 'Imprimez la page, ou le certificat si la page en propose un. Le papier ne prouve rien à lui seul, mais il porte l’adresse à laquelle le badge peut être vérifié.',
      },
      stored: {
        heading: 'Ce qui est enregistré à votre sujet',
        text: 'Ce que montre la page, et rien de plus : votre nom seulement si sa publication a été convenue. À la place de votre adresse électronique, l’attestation contient une empreinte ; qui devine l’adresse peut en avoir confirmation. Ces pages n’utilisent pas de cookies, ne comptent pas les visites et ne chargent rien d’ailleurs.',
      },
      wrong: {
        heading: 'En cas d’erreur',
        text: 'Adressez-vous à l’émetteur, dont la page dit comment le joindre : pour corriger le badge, en retirer votre nom ou supprimer sa page. Ce qui est supprimé ici peut subsister dans des copies faites par d’autres.',
      },
    },
  },
  helpVerifiers: {
    title: 'Pour qui vérifie un badge',
    summary: 'Comment savoir si un badge est authentique, et ce que cela prouve.',
    topics: {
      glance: {
        heading: 'D’un coup d’œil',
        text: 'Regardez le domaine, sur la page du badge et dans la barre d’adresse de votre navigateur : appartient-il notoirement à l’organisme ? Un nom n’est qu’une affirmation ; le domaine est ce qu’une signature peut montrer. Regardez ensuite l’état, qui dit clairement si un badge a expiré ou a été révoqué.',
      },
      check: {
        heading: 'Le vérifier',
        text: 'Une page peut dire n’importe quoi : faites vérifier la signature. Donnez l’adresse de la page du badge, ou le fichier ou l’image que vous avez reçus, à n’importe quel vérificateur Open Badges 3.0, ou à cette page : {}',
      },
      distrust: {
        heading: 'Sans se fier à ce site',
        text: 'Utilisez un vérificateur fait par d’autres. Il n’a besoin d’ici que de l’attestation et de deux petits fichiers : les clés publiques de l’émetteur et sa liste de badges révoqués. Les clés se trouvent à un endroit qui découle du domaine de l’émetteur ; personne d’autre ne peut y mettre les siennes.',
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
        text: 'Ici, rien. Un vérificateur demande au serveur de l’émetteur ses clés. Si le badge est authentique, il interroge ensuite les adresses inscrites dans le badge : pour la liste des badges révoqués, pour une version plus récente et pour les clés de ceux qui s’en portent garants. Elles peuvent se trouver sur n’importe quel serveur. Chaque serveur voit que quelqu’un demande, et peut parfois reconnaître pour quel badge.',
      },
    },
  },
  verify: {
    checkNow: 'Vérifier maintenant',
    heading: 'Ce badge est-il authentique ?',
    description: 'Vérifie toute attestation Open Badges 3.0 dans ce navigateur, sans l’envoyer nulle part.',
    summary:
      'Donnez le badge tel que vous l’avez. Il est vérifié sur cet appareil et n’est envoyé nulle part ; seul le site de l’émetteur est interrogé, sur ses clés et sur ce qu’il a révoqué.',
    badge: 'Le badge',
    noScript:
      'La vérification sur cette page nécessite JavaScript, désactivé dans ce navigateur. Les autres moyens ci-dessous s’en passent.',
    carried: 'Ce lien contient un badge. Il n’est vérifié qu’à votre demande.',
    addressOrText: 'Son adresse ou son texte',
    check: 'Vérifier',
    file: 'Ou son fichier',
    fileNote:
      'Une image contenant le badge (PNG ou SVG), un certificat (PDF) ou du JSON. La vérification commence dès que vous le choisissez ou le déposez n’importe où sur cette page.',
    otherWays: 'Autres moyens',
    commandLine: 'Avec une copie du dépôt de ce site, en ligne de commande :',
    otherVerifiers:
      'Ou avec tout autre vérificateur Open Badges 3.0 : un badge est un W3C Verifiable Credential 2.0 avec une preuve de type {}.',
    offline: 'Ce vérificateur en un seul fichier',
    offlineNote:
      'Pour un appareil sans réseau, avec tout le nécessaire. Les clés et les listes de révocation des émetteurs peuvent lui être données en fichiers.',
    saveFirst: 'Pour l’utiliser, enregistrez cette page comme fichier, puis ouvrez ce fichier.',
  },
} satisfies typeof en;
