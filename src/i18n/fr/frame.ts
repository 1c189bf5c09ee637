import type { Dictionary } from '../dictionary.ts';

export default {
  comma: ', ',
  skip: 'Aller au contenu',
  aboutThisSite: 'À propos de ce site',
  navigation: 'Le site',
  achievements: 'Distinctions',
  madeOn: 'Créé le {}',
  source: 'Code source de ce site',
  preview: 'APERÇU : signé avec une clé jetable ; rien ici ne prouve quoi que ce soit.',
  sample: 'Site d’exemple : signé avec une clé publiée ; ces badges ne prouvent rien.',
  previewStamp: 'APERÇU',
  sampleStamp: 'EXEMPLE',
  forMachines: 'Pour les machines',
  nothingHere: 'Rien ici',
  noPage: 'Il n’y a pas de page à cette adresse.',
  whyNoPage:
    'Un badge dont la page manque n’a peut-être jamais été délivré ici, a pu être retiré à la demande de son titulaire, ou son adresse a été copiée sans la fin.',
  whatCanBeEarned: 'Voir ce qui peut être obtenu',
} satisfies Dictionary['frame'];
