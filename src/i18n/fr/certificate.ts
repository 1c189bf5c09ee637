import type { Dictionary } from '../dictionary.ts';

export default {
  toPrint: 'Certificat à imprimer',
  title: (achievement) => `Certificat : ${achievement}`,
  forAchievement: 'Pour',
  check: 'Vérifier ce certificat',
  how: 'Le papier seul ne prouve rien. Scannez le code ou ouvrez l’adresse : la page dit qui a délivré ce badge et vérifie sa signature. L’attestation numérique signée est jointe à ce fichier.',
  asOf: (day, state) => `Le ${day}, lorsque ce fichier a été créé : ${state}.`,
  isPreview: 'Un aperçu, seulement pour voir. Ce n’est pas un badge et il ne se vérifie pas comme tel.',
  isSample: 'Un exemple. L’organisation et les personnes qui y figurent n’existent pas.',
  preview: 'APERÇU',
  sample: 'EXEMPLE',
  expired: 'EXPIRÉ',
  revoked: 'RÉVOQUÉ',
  code: (url) => `Code QR de l’adresse ${url}`,
  attachment: 'L’attestation Open Badges 3.0 signée',
} satisfies Dictionary['certificate'];
