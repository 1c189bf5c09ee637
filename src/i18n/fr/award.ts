import type { Dictionary } from '../dictionary.ts';

export default {
  title: 'Décerner un badge',
  summary:
    'Pour les personnes qui peuvent modifier le dépôt de ce site. La page écrit le fichier d’une attribution et n’envoie rien : l’adresse devient une empreinte ici, dans votre navigateur.',
  achievement: 'Distinction',
  date: 'Obtenue le',
  email: 'Adresse électronique du ou de la titulaire',
  emailNote:
    'Seule son empreinte va dans le fichier. Une empreinte n’est pas un secret : qui devine l’adresse peut le vérifier.',
  emailWrong: 'Ce n’est pas une seule adresse électronique complète.',
  name: 'Nom, si la personne a accepté sa publication',
  nameNote: 'Il sera public, pour toujours. Sans nom, le badge est tout aussi valable.',
  nameWrong: 'Un nom ne contient ni adresse électronique ni caractères invisibles.',
  make: 'Écrire le fichier',
  file: 'Le fichier',
  path: 'Son nom, dont le badge tire son adresse pour toujours :',
  openAt: (host) => `Ouvrir sur ${host}`,
  copy: 'Copier le texte',
  copied: 'Copié.',
  notCopied: 'Le texte est sélectionné : copiez-le.',
  pasteIfEmpty: 'Si l’éditeur s’ouvre vide, copiez le texte et collez-le.',
  makeFile: 'Créez un fichier de ce nom dans le dépôt sur {}, et collez-y le texte.',
  thenReview: 'Rien n’est décerné tant que le fichier n’est pas relu et fusionné.',
  byHand: 'Sans ce formulaire',
  byHandFile:
    'Créez le fichier {}, avec 26 lettres et chiffres au hasard à la place des points, et écrivez-y :',
  byHandHash:
    'Le sel est fait de 32 chiffres hexadécimaux au hasard. L’empreinte est le SHA-256 de l’adresse en minuscules, suivie directement du sel. Omettez la ligne du nom s’il ne peut pas être publié.',
  byHandProgram: '{} écrit tout le fichier.',
} satisfies Dictionary['award'];
