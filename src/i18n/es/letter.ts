import type { Dictionary } from '../dictionary.ts';

export default {
  greeting: (name) => `Hola, ${name}:`,
  greetingWithoutName: 'Hola:',
  subject: 'Su insignia de {issuer}: {achievement}',
  body: `{greeting}

{issuer} le ha otorgado la insignia **{achievement}**, con fecha de {date}.

Está aquí:

{url}

Puede compartir esa página. Desde ella se puede descargar e imprimir la insignia, y cualquiera puede comprobar que es \
auténtica. Su dirección de correo no aparece en ella.`,
  attachedBody: `{greeting}

{issuer} le ha otorgado la insignia **{achievement}**, con fecha de {date}.

Va adjunta a este mensaje y no está publicada en ningún sitio: guarde los dos archivos. Quien los reciba de usted puede \
comprobar con cualquier verificador de Open Badges 3.0 que es auténtica. Su dirección de correo no aparece en ellos.`,
} satisfies Dictionary['letter'];
