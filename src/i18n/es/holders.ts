import type en from '../en/holders.ts';

export default {
  letter: {
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
  },
  certificate: {
    toPrint: 'Certificado para imprimir',
    title: (achievement) => `Certificado: ${achievement}`,
    forAchievement: 'Por',
    check: 'Comprobar este certificado',
    how: 'El papel por sí solo no prueba nada. Escanee el código o abra la dirección: la página dice quién emitió esta insignia y comprueba su firma. La credencial firmada va adjunta a este archivo.',
    asOf: (day, state) => `El ${day}: ${state}.`,
    isPreview: 'Una vista previa, solo para mirar. No es una insignia ni se verifica como tal.',
    isSample: 'Una muestra. La organización y las personas que figuran en ella no existen.',
    preview: 'VISTA PREVIA',
    sample: 'MUESTRA',
    expired: 'CADUCADA',
    revoked: 'REVOCADA',
    code: (url) => `Código QR de la dirección ${url}`,
    attachment: 'La credencial Open Badges 3.0 firmada',
  },
  share: {
    heading: 'Compartir y guardar',
    title: (badge, issuer) => `${badge}, de ${issuer}`,
    revoked:
      'Esta insignia fue revocada. Sus archivos quedan aquí como constancia; quien los compruebe lo sabrá.',
    expired: 'Esta insignia ha caducado. Quien la compruebe lo sabrá.',
    address: 'Dirección',
    copy: 'Copiar',
    copyOf: (what) => `Copiar: ${what}`,
    copied: 'Copiado',
    notCopied: 'El navegador no lo permitió. El texto está seleccionado: cópielo a mano.',
    systemSheet: 'Compartir…',
    show: 'Mostrarla',
    linkedin: 'Añadir a un perfil de LinkedIn',
    email: 'Enviar por correo electrónico',
    server: 'Mastodon, su servidor',
    notAServer: 'Eso no es el nombre de un servidor. Se parece a mastodon.social.',
    post: 'Publicar',
    byHand: 'LinkedIn a mano',
    name: 'Nombre',
    organization: 'Organización emisora',
    issued: 'Fecha de emisión',
    expires: 'Fecha de caducidad',
    credentialId: 'ID de la credencial',
    credentialUrl: 'URL de la credencial',
    onAPage: 'En una página web',
    imageSnippet: 'La imagen, como enlace',
    frameSnippet: 'La insignia en un marco pequeño',
    files: 'Archivos',
    imageWithCredential: 'Imagen con la credencial dentro',
    credentialAlone: 'La credencial sola',
    forBackpacks: 'Para mochilas (backpacks) antiguas y Moodle',
    imageAlone: 'La imagen sola',
    printPage: 'Imprimir esta página o guardarla como PDF',
    needsScript:
      'Con JavaScript activado, esta página crea también la imagen con la credencial dentro, códigos QR y una página para imprimir.',
    notMade: 'No se pudo crear el archivo, porque no se pudo obtener una parte de él. Inténtelo de nuevo.',
    qr: 'Código QR de esta página',
    qrAlt: (address) => `Código QR de ${address}`,
    wallet: 'Cartera',
    walletHelp: 'Una cartera que acepte Open Badges 3.0 puede recibir esta dirección o escanearla:',
    walletQr: 'Código QR de esa dirección',
    walletOpen: 'Abrir en Learner Credential Wallet',
    walletNote: 'Si no ocurre nada, la aplicación no está en este dispositivo.',
    privateLink: 'Enlace privado',
    privateHelp:
      'La insignia entera dentro de un enlace: quien lo abra puede comprobarla, y ningún servidor llega a verla.',
    makeLink: 'Crear un enlace',
  },
} satisfies typeof en;
