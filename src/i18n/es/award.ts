import type { Dictionary } from '../dictionary.ts';

export default {
  title: 'Otorgar una insignia',
  summary:
    'Para quienes pueden cambiar el repositorio de este sitio. La página escribe el archivo de una concesión y no envía nada: la dirección se convierte en un resumen criptográfico aquí, en su navegador.',
  achievement: 'Logro',
  date: 'Obtenido el',
  email: 'Correo electrónico de quien la recibe',
  emailNote:
    'Solo su resumen criptográfico va al archivo. No es un secreto: quien adivine la dirección puede comprobarlo.',
  emailWrong: 'Esto no es una sola dirección de correo completa.',
  name: 'Nombre, si la persona aceptó que se publique',
  nameNote: 'Será público para siempre. Sin nombre, la insignia vale lo mismo.',
  nameWrong: 'Un nombre no lleva direcciones de correo ni caracteres invisibles.',
  make: 'Escribir el archivo',
  file: 'El archivo',
  path: 'Su nombre, del que la insignia toma su dirección para siempre:',
  openAt: (host) => `Abrirlo en ${host}`,
  copy: 'Copiar el texto',
  copied: 'Copiado.',
  notCopied: 'El texto está seleccionado: cópielo.',
  pasteIfEmpty: 'Si el editor se abre vacío, copie el texto y péguelo.',
  makeFile: 'Cree un archivo con este nombre en el repositorio de {} y pegue el texto.',
  thenReview: 'Nada queda otorgado hasta que el archivo se revise y se incorpore.',
  byHand: 'Sin este formulario',
  byHandFile: 'Cree el archivo {}, con 26 letras y cifras al azar en lugar de los puntos, y escriba en él:',
  byHandHash:
    'La sal son 32 cifras hexadecimales al azar. El resumen es el SHA-256 de la dirección en minúsculas con la sal justo detrás. Omita la línea del nombre si no puede publicarse.',
  byHandProgram: '{} escribe todo el archivo.',
} satisfies Dictionary['award'];
