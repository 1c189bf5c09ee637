import type { Dictionary } from '../dictionary.ts';

export default {
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
} satisfies Dictionary['helpRecipients'];
