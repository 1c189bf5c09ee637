import type { Dictionary } from '../dictionary.ts';

export default {
  heading: 'Stand',
  valid: 'Gültig laut Aussteller',
  notBefore: (day) => `Gültig erst ab ${day}`,
  expired: (day) => `Abgelaufen am ${day}`,
  revoked: (day) => `Widerrufen am ${day}`,
  asOf: 'Am {}, als diese Seite entstand.',
} satisfies Dictionary['state'];
