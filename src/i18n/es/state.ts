import type { Dictionary } from '../dictionary.ts';

export default {
  heading: 'Estado',
  valid: 'Válida según el emisor',
  notBefore: (day) => `No es válida antes del ${day}`,
  expired: (day) => `Caducó el ${day}`,
  revoked: (day) => `Revocada el ${day}`,
  asOf: 'El {}, cuando se creó esta página.',
} satisfies Dictionary['state'];
