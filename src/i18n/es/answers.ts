import type { AnswerMessages } from '../verdict-messages.ts';

export default {
  byCode: {
    'format/jwt':
      'Es un token de un tipo que este programa no puede comprobar: cifrado, desarmado o hecho para mostrar solo una parte de lo que contiene.',
    'format/unknown-file': 'Esto no es ni JSON, ni una imagen PNG o SVG, ni un PDF.',
    'format/image-empty':
      'No hay ninguna insignia dentro de esta imagen. Es solo una copia de la imagen, o la insignia se perdió por el camino.',
    'format/image-ambiguous': 'Hay más de una insignia dentro de esta imagen.',
    'format/not-json':
      'Esto no es JSON bien formado: quizá falte una parte o se cambiara por error. Consígalo otra vez.',
    'format/too-large': 'Esto supera {}, lo máximo que se lee aquí.',
    'format/open-badges-1':
      'Esta es una insignia Open Badges {}, de un tipo anterior que este programa no puede comprobar. Pregunte a su emisor si es auténtica.',
    'format/presentation':
      'Una cartera digital la envolvió (en una presentación). Se ha comprobado lo que hay dentro.',
    'format/holder-not-checked':
      'Quien la entregó firmó también el envoltorio. Esa firma no se ha comprobado.',
    'format/pdf-attachment':
      'Se ha comprobado la insignia adjunta a este PDF, no lo impreso en sus páginas: compare ambas cosas.',
    'format/empty': 'El archivo está vacío. Quizá no se guardó por completo.',
    'format/text': 'Esto es texto, pero no el de una insignia, que sería JSON.',
    'format/address': 'Esto es solo una dirección. Dé la dirección misma, no un archivo que la contiene.',
    'format/link-broken':
      'Este enlace no contiene ninguna insignia: quizá se perdió una parte por el camino.',
    'format/web-page':
      'Esto es una página web guardada. Dé la dirección de la página o el archivo que ofrece.',
    'format/pdf':
      'Esto es un PDF sin insignia adjunta. Al imprimir o cambiar un certificado se pierde la insignia: dé el archivo tal como se descargó.',
    'format/picture':
      'Esto es una imagen ({}), que no puede contener una insignia. Dé el PNG o SVG tal como se descargó.',
    'format/archive': 'Esto es un archivo comprimido ({}). Descomprímalo y dé la insignia que contiene.',
    'format/not-an-object': 'Esto es JSON, pero solo una lista o un valor, no una insignia.',
    'format/other-json': 'Esto es JSON de otra clase, no una insignia.',
    'format/presentation-empty':
      'Esto es lo que entrega una cartera digital (una presentación), pero sin insignia dentro.',
    'format/profile': 'Esto dice quién es un emisor. No es una insignia.',
    'format/achievement': 'Esto dice qué se puede lograr, no que alguien lo haya logrado.',
    'format/did-document':
      'Estas son las claves de un emisor (did.json). Délas junto con una de sus insignias.',
    'format/status-list': 'Esta es una lista de insignias revocadas. Déla junto con una insignia.',
    'format/endorsement': 'Esto es un aval: lo que alguien dice de una insignia, no la insignia.',
    'format/other-credential': 'Esto es una credencial verificable de otra clase, no una insignia.',
    'format/not-utf8':
      'Este texto no está en UTF-8, así que no se puede leer como se firmó. Consígalo otra vez.',
    'format/image-broken':
      'La insignia dentro de esta imagen no se puede leer: está dañada. Consígala otra vez.',
    'format/too-deep': 'Esto está anidado a más de {} niveles, lo máximo que se lee aquí.',
    'format/too-many-values': 'Esto contiene más de {} valores, lo máximo que se lee aquí.',
    'format/too-many-items': 'Una lista que contiene tiene más de {} entradas, lo máximo que se lee aquí.',
    'format/too-many-badges': 'Hay más de {} dentro, lo máximo que se lee aquí.',
    'format/token-malformed': 'Este token no está bien formado: está dañado. Consígalo de nuevo.',
    'format/record-in-record':
      'Es un registro de aprendizaje dentro de otro; aquí no se mira lo que contiene.',
    'conformance/data-model-1':
      'Esta insignia es de un formato más antiguo (Verifiable Credentials 1.1), con reglas más laxas: dice cuándo se emitió, pero no con claridad desde cuándo vale, y los formatos posteriores protegen mejor sus palabras.',
    'conformance/context-unknown': 'La insignia usa un vocabulario que este programa no conoce.',
    'conformance/context-old': 'La insignia usa una edición anterior del vocabulario Open Badges.',
    'conformance/issuer-bare':
      'La insignia nombra a su emisor solo con una dirección, sin nombre. Fíjese en el dominio.',
    'conformance/language-value':
      'La insignia indica el idioma de un texto de un modo que Open Badges 3.0 no conoce y que este programa no comprueba.',
    'conformance/related-resource':
      'La insignia nombra otros archivos y sus huellas digitales. No se han descargado ni comparado.',
    'conformance/identity-shared':
      'Dos partes de la insignia tienen el mismo identificador y no dicen lo mismo. La firma cubre lo que dicen juntas, no cuál de ellas lo dice.',
    'proof/verified': 'La firma es correcta: nada ha cambiado desde que se firmó.',
    'proof/missing': 'No hay firma. Cualquiera pudo escribir esto.',
    'proof/suite-not-supported': 'La insignia está firmada de un modo que este programa no puede comprobar.',
    'proof/other-not-supported':
      'Hay otra firma ({}) de un tipo que este programa no conoce. No se ha examinado.',
    'proof/created-in-future': 'La firma lleva la fecha {}, que está en el futuro.',
    'proof/expired': 'La firma debía valer hasta el {}.',
    'proof/signature-wrong':
      'La firma no coincide: la insignia se cambió después de firmarla, o este emisor nunca la firmó.',
    'proof/not-computable': 'La firma no se pudo comprobar aquí.',
    'proof/alg-not-supported':
      'El token está firmado de una manera ({}) que este programa no puede comprobar.',
    'proof/claim-alone':
      'La insignia deja a su token algo ({}) que tendría que decir ella misma. Aun así, está firmado.',
    'proof/claims-missing':
      'El token omite lo que debería repetir de la insignia ({}). Aun así, está firmada.',
    'issuer-key/authorised': 'La clave que firmó es de {}, que así lo dice.',
    'issuer-key/self-made':
      'Del emisor solo se conoce su clave. Ningún dominio responde por ella; cualquiera pudo crearla.',
    'issuer-key/issuer-differs': 'La insignia la firmó alguien distinto del emisor que nombra.',
    'issuer-key/identifier-not-supported':
      'El emisor se nombra de un modo que este programa no puede consultar.',
    'issuer-key/unreachable': 'No se pudo llegar a {} para preguntar por las claves del emisor.',
    'issuer-key/refused': 'Lo que {} respondió sobre las claves del emisor no se aceptó.',
    'issuer-key/redirected': '{} remite a otro sitio la pregunta por las claves del emisor.',
    'issuer-key/document-missing': '{} no tiene (o ya no tiene) las claves del emisor.',
    'issuer-key/document-malformed': 'Lo que {} publica sobre las claves del emisor no se puede leer.',
    'issuer-key/document-differs': 'Lo que {} publica trata de otro.',
    'issuer-key/not-found': 'El emisor no tiene la clave que firmó esta insignia.',
    'issuer-key/not-authorised': 'El emisor no permite que esta clave firme insignias.',
    'issuer-key/revoked': 'El emisor ha retirado la clave que firmó esta insignia.',
    'issuer-key/expired': 'La insignia se firmó cuando la clave del emisor ya había caducado.',
    'issuer-key/at-host':
      'La clave que firmó está en el servidor del emisor, {}. El documento del emisor no enumera claves.',
    'issuer-key/none-published':
      '{} no publica claves del emisor, así que nadie puede decir de quién es la que vino con la insignia.',
    'issuer-key/other-host': 'La clave que firmó está en un servidor que no es el del emisor.',
    'refresh/current': 'El emisor no tiene una versión más nueva.',
    'refresh/replaced': 'El emisor tiene una versión más nueva; lo que sigue trata de ella.',
    'refresh/failed': 'No se pudo obtener una versión más nueva; se comprobó esta.',
    'status/none': 'El emisor no publica ninguna lista en la que esta insignia pudiera revocarse.',
    'status/clear': 'El emisor no la ha revocado ni suspendido.',
    'status/revoked': 'El emisor la ha revocado.',
    'status/suspended': 'El emisor la ha suspendido por ahora.',
    'status/list-unreachable': 'No se pudo llegar a la lista de insignias revocadas.',
    'status/list-missing': 'La lista de insignias revocadas no está donde debería.',
    'status/list-not-supported':
      'La lista de insignias revocadas es de un tipo que este programa no puede comprobar.',
    'status/list-not-signed': 'La lista de insignias revocadas no está firmada: cualquiera pudo cambiarla.',
    'status/list-not-checked': 'No se pudo comprobar si la lista de insignias revocadas es del emisor.',
    'status/list-purpose-differs':
      'La lista que nombra la insignia trata de algo distinto de lo que dice la insignia.',
    'status/index-out-of-range':
      'La insignia nombra un lugar más allá del final de la lista de insignias revocadas.',
    'status/entry-malformed': 'La insignia no dice correctamente dónde mirar si fue revocada.',
    'status/entry-ambiguous':
      'La insignia nombra con el mismo identificador dos lugares donde mirar si fue revocada; podrían haberse intercambiado.',
    'status/list-not-genuine':
      'La lista de insignias revocadas está falsificada: se cambió después de firmarla, o el emisor nunca la firmó. Quizá alguien oculta que esta insignia fue revocada.',
    'status/list-expired': 'La lista de insignias revocadas está anticuada.',
    'validity/current': 'Hoy está dentro de sus fechas: desde el {}, sin final.',
    'validity/current-until': 'Hoy está dentro de sus fechas: del {} al {}.',
    'validity/expired': 'Caducó el {}.',
    'validity/not-yet-valid': 'No vale hasta el {}.',
    'recipient/matches': 'Se concedió a la persona nombrada.',
    'recipient/differs': 'No se concedió a la persona nombrada.',
    'recipient/not-stated': 'La insignia no nombra a su destinatario de un modo que permita comparar.',
    'recipient/same-person': 'Se otorgó a la persona de la que trata el registro.',
    'recipient/other-person': 'Se otorgó a otra persona que aquella de la que trata el registro.',
    'recipient/person-unknown': 'No se puede saber si se otorgó a la persona de la que trata el registro.',
    'endorsements/verified': 'Un aval es auténtico.',
    'endorsements/self-asserted':
      'Un aval está firmado, pero nadie responde de quién lo firmó. Cualquiera pudo escribirlo.',
    'endorsements/not-genuine': 'Un aval no es auténtico o ya no vale. No lo tenga en cuenta.',
    'endorsements/unknown': 'Un aval no se pudo comprobar. No se fíe de él.',
  },
  byCheck: {
    format: 'El archivo no se puede leer como insignia sin ambigüedad.',
    conformance: 'Una parte no tiene la forma que exige Open Badges 3.0.',
    proof: 'La firma no está en orden o no se puede comprobar aquí.',
    'issuer-key': 'La clave del emisor no está en orden o no se puede comprobar aquí.',
    refresh: 'No se pudo buscar una versión más nueva.',
    status: 'No se pudo averiguar si fue revocada.',
    validity: 'No se pudieron comprobar las fechas.',
    recipient: 'No se pudo comparar el destinatario.',
    endorsements: 'Un aval no se puede comprobar aquí. No lo tenga en cuenta.',
  },
} satisfies AnswerMessages;
