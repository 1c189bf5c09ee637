import type { Dictionary } from '../dictionary.ts';

export default {
  checkNow: 'Vérifier maintenant',
  heading: 'Ce badge est-il authentique ?',
  description: 'Vérifie toute attestation Open Badges 3.0 dans ce navigateur, sans l’envoyer nulle part.',
  summary:
    'Donnez le badge tel que vous l’avez. Il est vérifié sur cet appareil et n’est envoyé nulle part ; seul le site de l’émetteur est interrogé, sur ses clés et sur ce qu’il a révoqué.',
  badge: 'Le badge',
  noScript:
    'La vérification sur cette page nécessite JavaScript, désactivé dans ce navigateur. Les autres moyens ci-dessous s’en passent.',
  carried: 'Ce lien contient un badge. Il n’est vérifié qu’à votre demande.',
  addressOrText: 'Son adresse ou son texte',
  check: 'Vérifier',
  file: 'Ou son fichier',
  fileNote:
    'Une image contenant le badge (PNG ou SVG), ou du JSON. La vérification commence dès que vous le choisissez ou le déposez n’importe où sur cette page.',
  otherWays: 'Autres moyens',
  commandLine: 'Avec une copie de ce programme, en ligne de commande :',
  otherVerifiers:
    'Ou avec tout autre vérificateur Open Badges 3.0 : un badge est un W3C Verifiable Credential 2.0 avec une preuve de type {}.',
  offline: 'Ce vérificateur en un seul fichier',
  offlineNote:
    'Pour un appareil sans réseau, avec tout le nécessaire. Les clés et les listes de révocation des émetteurs peuvent lui être données en fichiers.',
  saveFirst: 'Pour l’utiliser, enregistrez cette page comme fichier, puis ouvrez ce fichier.',
} satisfies Dictionary['verify'];
