import type { Dictionary } from '../dictionary.ts';

export default {
  checkNow: 'Comprobarla ahora',
  heading: '¿Es auténtica esta insignia?',
  description:
    'Comprueba cualquier credencial Open Badges 3.0 en este navegador, sin enviarla a ninguna parte.',
  summary:
    'Dé la insignia tal como la tiene. Se comprueba en este dispositivo y no se envía a ninguna parte; solo se pregunta al sitio web del emisor por sus claves y por lo que ha revocado.',
  badge: 'La insignia',
  noScript:
    'Comprobarla aquí necesita JavaScript, que está desactivado en este navegador. Los otros medios de abajo no lo necesitan.',
  carried: 'Este enlace lleva una insignia. No se comprueba hasta que usted lo pida.',
  addressOrText: 'Su dirección o su texto',
  check: 'Comprobar',
  file: 'O su archivo',
  fileNote:
    'Una imagen con la insignia dentro (PNG o SVG), o JSON. Se comprueba en cuanto lo elige o lo suelta en cualquier lugar de esta página.',
  otherWays: 'Otros medios',
  commandLine: 'Con una copia de este programa, en la línea de órdenes:',
  otherVerifiers:
    'O con cualquier otro verificador de Open Badges 3.0: una insignia es una W3C Verifiable Credential 2.0 con una prueba del tipo {}.',
  offline: 'Este verificador en un solo archivo',
  offlineNote:
    'Para un dispositivo sin red, con todo lo necesario dentro. Las claves y las listas de revocación de los emisores se le pueden dar como archivos.',
  saveFirst: 'Para usarlo, guarde esta página como archivo y ábralo.',
} satisfies Dictionary['verify'];
