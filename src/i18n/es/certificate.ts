import type { Dictionary } from '../dictionary.ts';

export default {
  toPrint: 'Certificado para imprimir',
  title: (achievement) => `Certificado: ${achievement}`,
  forAchievement: 'Por',
  check: 'Comprobar este certificado',
  how: 'El papel por sí solo no prueba nada. Escanee el código o abra la dirección: la página dice quién emitió esta insignia y comprueba su firma. La credencial firmada va adjunta a este archivo.',
  asOf: (day, state) => `El ${day}, cuando se creó este archivo: ${state}.`,
  isPreview: 'Una vista previa, solo para mirar. No es una insignia ni se verifica como tal.',
  isSample: 'Una muestra. La organización y las personas que figuran en ella no existen.',
  preview: 'VISTA PREVIA',
  sample: 'MUESTRA',
  expired: 'CADUCADA',
  revoked: 'REVOCADA',
  code: (url) => `Código QR de la dirección ${url}`,
  attachment: 'La credencial Open Badges 3.0 firmada',
} satisfies Dictionary['certificate'];
