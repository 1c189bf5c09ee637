import type { Dictionary } from '../dictionary.ts';

export default {
  heading: 'Estado',
  valid: 'Válida segundo o emissor',
  notBefore: (day) => `Não é válida antes de ${day}`,
  expired: (day) => `Expirou em ${day}`,
  revoked: (day) => `Revogada em ${day}`,
  asOf: 'Em {}, quando esta página foi criada.',
} satisfies Dictionary['state'];
