import type { Dictionary } from '../dictionary.ts';

export default {
  search: 'Chercher une distinction',
  found: '{} sur {} affichées',
  nothing: 'Rien trouvé. Essayez moins de mots, ou d’autres.',
} satisfies Dictionary['catalogue'];
