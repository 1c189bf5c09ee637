import type en from '../en/help.ts';

export default {
  helpRecipients: {
    title: 'Para quien tiene una insignia',
    summary: 'Qué es una insignia, cómo guardarla, compartirla e imprimirla, y qué se almacena sobre usted.',
    topics: {
      badge: {
        heading: 'Qué es una insignia',
        text: 'Una insignia es una declaración firmada por quien la otorga: quién obtuvo qué, cuándo y cómo. La imagen la representa; la declaración firmada, la credencial, puede viajar dentro de la imagen. Cualquiera puede comprobarla, hoy y dentro de años, sin cuenta alguna y sin preguntarle a usted.',
      },
      keep: {
        heading: 'Guardarla',
        text: 'Desde la página de la insignia, guarde la imagen con la credencial dentro y también la credencial sola, como guarda otros documentos. Las aplicaciones de fotos y de mensajería suelen quitar la credencial de la imagen; el archivo solo no corre ese riesgo. Los monederos digitales para Open Badges 3.0 también la aceptan.',
      },
      share: {
        heading: 'Compartirla',
        text: 'Envíe la dirección de la página de la insignia: quien la abra verá la insignia y podrá comprobarla. En un perfil o un currículum, ponga esa dirección junto a la insignia. Sin ella, una imagen es solo una imagen.',
      },
      print: {
        heading: 'Imprimirla',
        text: 'Imprima la página, o el certificado si la página lo ofrece. El papel no prueba nada por sí solo, pero lleva la dirección en la que puede comprobarse la insignia.',
      },
      stored: {
        heading: 'Qué se almacena sobre usted',
        text: 'Lo que muestra la página y nada más: su nombre, solo si se acordó publicarlo. En lugar de su dirección de correo, la credencial contiene una huella de ella; quien adivine la dirección puede confirmarla. Estas páginas no usan cookies, no cuentan visitas y no cargan nada de otros lugares.',
      },
      wrong: {
        heading: 'Si algo no es correcto',
        text: 'Diríjase al emisor, cuya página dice cómo: para corregir la insignia, quitar su nombre o retirar la página. Lo que se retira aquí puede permanecer en copias hechas por otros.',
      },
    },
  },
  helpVerifiers: {
    title: 'Para quien comprueba una insignia',
    summary: 'Cómo saber si una insignia es auténtica, y qué prueba eso.',
    topics: {
      glance: {
        heading: 'De un vistazo',
        text: 'Mire el dominio en la página de la insignia y en la barra de direcciones de su navegador: ¿es uno que se sabe que pertenece a la organización? Un nombre es solo una afirmación; el dominio es lo que una firma puede demostrar. Mire después el estado, que dice claramente si una insignia ha caducado o ha sido revocada.',
      },
      check: {
        heading: 'Comprobarla',
        text: 'Una página puede decir cualquier cosa, así que haga comprobar la firma. Dé la dirección de la página, o el archivo o la imagen que le enviaron, a cualquier verificador de Open Badges 3.0, o a esta página: {}',
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
        text: 'Aquí, nada. Un verificador pide al servidor del emisor sus claves. Si la insignia es auténtica, consulta después las direcciones que figuran en ella: la lista de insignias revocadas, una versión más reciente y las claves de quienes la avalan. Pueden estar en cualquier servidor. Cada servidor ve que alguien pregunta y quizá pueda saber por qué insignia.',
      },
    },
  },
  verify: {
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
      'Una imagen con la insignia dentro (PNG o SVG), un certificado (PDF) o JSON. Se comprueba en cuanto lo elige o lo suelta en cualquier lugar de esta página.',
    otherWays: 'Otros medios',
    commandLine: 'Con una copia del repositorio de este sitio, en la línea de órdenes:',
    otherVerifiers:
      'O con cualquier otro verificador de Open Badges 3.0: una insignia es una W3C Verifiable Credential 2.0 con una prueba del tipo {}.',
    offline: 'Este verificador en un solo archivo',
    offlineNote:
      'Para un dispositivo sin red, con todo lo necesario dentro. Las claves y las listas de revocación de los emisores se le pueden dar como archivos.',
    saveFirst: 'Para usarlo, guarde esta página como archivo y ábralo.',
  },
} satisfies typeof en;
