import type { Dictionary } from '../dictionary.ts';

export default {
  comma: ', ',
  skip: 'Ir al contenido',
  aboutThisSite: 'Acerca de este sitio',
  navigation: 'Sitio',
  achievements: 'Logros',
  madeOn: 'Creado el {}',
  source: 'Código fuente de este sitio',
  preview: 'VISTA PREVIA: firmado con una clave desechable; nada de lo que hay aquí prueba nada.',
  sample: 'Sitio de ejemplo: firmado con una clave publicada; estas insignias no prueban nada.',
  previewStamp: 'VISTA PREVIA',
  sampleStamp: 'EJEMPLO',
  forMachines: 'Para máquinas',
  nothingHere: 'Aquí no hay nada',
  noPage: 'No hay ninguna página en esta dirección.',
  whyNoPage:
    'Una insignia cuya página falta quizá nunca se emitió aquí, se retiró a petición de quien la tenía, o su dirección se copió sin el final.',
  whatCanBeEarned: 'Ver qué se puede obtener',
} satisfies Dictionary['frame'];
