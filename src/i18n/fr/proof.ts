import type { Dictionary } from '../dictionary.ts';

export default {
  heading: 'Comment le vérifier',
  explanation:
    'Cette page répète ce qui a été délivré ; elle n’est pas une preuve en elle-même. Son adresse, ou l’image, peut être soumise à tout vérificateur Open Badges 3.0, ou à cette commande :',
  help: 'Ce qu’une vérification prouve, et ce qu’elle ne prouve pas',
  credential: 'Attestation numérique',
  did: 'DID de l’émetteur',
  key: 'Clé',
  proof: 'Signature',
  signed: 'Signé le',
  statusList: 'Liste d’état',
  placeIn: (place) => `Place ${place} dans`,
} satisfies Dictionary['proof'];
