import type { Dictionary } from '../dictionary.ts';

export default {
  heading: 'État',
  valid: 'Valide selon l’émetteur',
  notBefore: (day) => `Pas valide avant le ${day}`,
  expired: (day) => `Expiré le ${day}`,
  revoked: (day) => `Révoqué le ${day}`,
  asOf: 'Le {}, lorsque cette page a été créée.',
} satisfies Dictionary['state'];
