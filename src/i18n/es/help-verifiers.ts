import type { Dictionary } from '../dictionary.ts';

export default {
  title: 'Para quien comprueba una insignia',
  summary: 'Cómo saber si una insignia es auténtica, y qué prueba eso.',
  topics: {
    glance: {
      heading: 'De un vistazo',
      text: 'Mire el dominio en la página de la insignia y en la barra de direcciones de su navegador: ¿es uno que se sabe que pertenece a la organización? Un nombre es solo una afirmación; el dominio es lo que una firma puede demostrar. Mire después el estado, que dice claramente si una insignia ha caducado o ha sido revocada.',
    },
    check: {
      heading: 'Comprobarla',
      text: 'Una página puede decir cualquier cosa, así que haga comprobar la firma. Dé la dirección de la página, o el archivo o la imagen que le enviaron, a cualquier verificador de Open Badges 3.0, o a esta orden: {}',
    },
    distrust: {
      heading: 'Sin confiar en este sitio',
      text: 'Use un verificador hecho por otros. De aquí solo necesita la credencial y dos archivos pequeños: las claves públicas del emisor y su lista de insignias revocadas. Las claves están en un lugar que se deduce del dominio del emisor; nadie más puede poner allí las suyas.',
    },
    proves: {
      heading: 'Qué prueba una comprobación',
      text: 'Que la credencial se firmó con una clave del dominio que nombra, que desde entonces no ha cambiado ni una letra, y si en el momento de la comprobación había caducado o estaba revocada. Con la dirección de correo de la persona, que se otorgó a esa dirección.',
    },
    doesNot: {
      heading: 'Qué no prueba',
      text: 'Que la organización sea lo que dice su nombre, que el logro valga algo, ni que la persona que tiene delante sea quien lo obtuvo. Lo primero júzguelo por el dominio, lo segundo por los criterios y las evidencias, y para lo tercero pida la dirección de correo. Una imagen o una impresión sin credencial no prueba nada.',
    },
    stored: {
      heading: 'Qué se almacena al comprobar',
      text: 'Aquí, nada. Un verificador pide al servidor del emisor sus claves y su lista de insignias revocadas; ese servidor ve que alguien pregunta, pero no por cuál de sus insignias.',
    },
  },
} satisfies Dictionary['helpVerifiers'];
