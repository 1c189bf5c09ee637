import type { HostedMessages } from '../verdict-messages.ts';

export default {
  'format/hosted':
    'Es una insignia de Open Badges 2.0. Se ha pedido de nuevo a la dirección en la que dice estar publicada.',
  'format/hosted-signed':
    'Es una insignia firmada de Open Badges 2.0 (SignedBadge), que este programa no puede comprobar.',
  'conformance/hosted': 'Tiene la forma de una aserción de Open Badges 2.0.',
  'conformance/hosted-no-address': 'La insignia no dice en qué dirección está publicada.',
  'conformance/hosted-verification': 'La insignia no dice cómo se comprueba.',
  'conformance/hosted-type': 'Lo que está publicado ahí es de otra clase que la debida.',
  'conformance/hosted-name': 'Lo que está publicado ahí no tiene nombre.',
  'conformance/hosted-date': 'Falta una fecha, o no está escrita con su hora y su zona horaria.',
  'conformance/hosted-recipient': 'La insignia no dice a quién se otorgó.',
  'conformance/hosted-no-class': 'La insignia no dice por qué se otorgó.',
  'conformance/hosted-no-issuer': 'La insignia no dice quién la emitió.',
  'conformance/hosted-plain-recipient':
    'La insignia publica la dirección de su titular, a la vista de todos.',
  'proof/hosted':
    'No está firmada. Lo que se ha averiguado es que {} la publica ahora: quien lleva ese sitio web puede cambiarla y, cuando el sitio desaparezca, no se podrá comprobar nada.',
  'proof/hosted-differs':
    'Esta copia nombra a otro titular u otra insignia que lo que publica {}: fue modificada.',
  'proof/hosted-copy-old':
    'Esta copia no dice todo lo que {} publica ahora. Lo que sigue se refiere a lo publicado.',
  'issuer-key/hosted': 'El propio perfil del emisor permite insignias en {}.',
  'issuer-key/hosted-not-secure':
    'Está publicada en una dirección sin cifrar (http), donde cualquiera puede cambiarla por el camino.',
  'issuer-key/hosted-offline': 'No se consultó, pues no debía usarse la red.',
  'issuer-key/hosted-unreachable': 'No se pudo contactar con {} para preguntar por ella.',
  'issuer-key/hosted-refused': 'Lo que respondió {} no se aceptó.',
  'issuer-key/hosted-redirected': '{} remite la pregunta a otro lugar.',
  'issuer-key/hosted-missing': '{} no la publica (o ya no).',
  'issuer-key/hosted-malformed': 'Lo que responde {} no se puede leer como parte de una insignia.',
  'issuer-key/hosted-other-id': 'Lo que {} publica ahí dice que corresponde a otra dirección.',
  'issuer-key/hosted-scope': 'El emisor no permite insignias en {}.',
  'status/hosted': 'El emisor la publica sin decir que fuera revocada.',
  'status/hosted-revoked': 'El emisor publica que fue revocada.',
  'status/hosted-gone': '{} responde que la insignia fue retirada definitivamente.',
  'endorsements/hosted': 'Otros la recomiendan de una forma que este programa no comprueba.',
} satisfies HostedMessages;
