import type { HostedMessages } from '../verdict-messages.ts';

export default {
  'format/hosted': 'C’est un badge Open Badges 2.0. Il a été redemandé à l’adresse où il dit être publié.',
  'format/hosted-signed':
    'C’est un badge signé Open Badges 2.0 (SignedBadge), que ce programme ne sait pas vérifier.',
  'conformance/hosted': 'Il a la forme d’une assertion Open Badges 2.0.',
  'conformance/hosted-no-address': 'Le badge ne dit pas à quelle adresse il est publié.',
  'conformance/hosted-verification': 'Le badge ne dit pas comment il se vérifie.',
  'conformance/hosted-type': 'Ce qui est publié à cet endroit n’est pas du genre voulu.',
  'conformance/hosted-name': 'Ce qui est publié à cet endroit n’a pas de nom.',
  'conformance/hosted-date': 'Une date manque, ou n’est pas écrite avec son heure et son fuseau.',
  'conformance/hosted-recipient': 'Le badge ne dit pas à qui il a été remis.',
  'conformance/hosted-no-class': 'Le badge ne dit pas pour quoi il a été remis.',
  'conformance/hosted-no-issuer': 'Le badge ne dit pas qui l’a émis.',
  'conformance/hosted-plain-recipient': 'Le badge publie l’adresse de son titulaire, lisible par tous.',
  'proof/hosted':
    'Il n’est pas signé. Ce qui a été établi, c’est que {} le publie en ce moment : qui tient ce site peut le modifier, et une fois le site disparu plus rien ne peut être vérifié.',
  'proof/hosted-differs':
    'Cette copie nomme un autre titulaire ou un autre badge que ce que publie {} : elle a été modifiée.',
  'proof/hosted-copy-old':
    'Cette copie ne dit pas tout ce que publie {} à présent. La suite porte sur ce qui est publié.',
  'issuer-key/hosted': 'Le profil de l’émetteur lui-même autorise des badges sur {}.',
  'issuer-key/hosted-not-secure':
    'Il est publié à une adresse sans chiffrement (http), où chacun peut le modifier en chemin.',
  'issuer-key/hosted-offline': 'Cela n’a pas été consulté, car le réseau ne devait pas servir.',
  'issuer-key/hosted-unreachable': '{} n’a pas pu être joint pour le demander.',
  'issuer-key/hosted-refused': 'La réponse de {} n’a pas été acceptée.',
  'issuer-key/hosted-redirected': '{} renvoie la question ailleurs.',
  'issuer-key/hosted-missing': '{} ne le publie pas (ou plus).',
  'issuer-key/hosted-malformed': 'La réponse de {} ne peut pas être lue comme une partie d’un badge.',
  'issuer-key/hosted-other-id': 'Ce que {} publie à cet endroit dit avoir sa place à une autre adresse.',
  'issuer-key/hosted-scope': 'L’émetteur n’autorise pas de badges sur {}.',
  'status/hosted': 'L’émetteur le publie sans dire qu’il a été révoqué.',
  'status/hosted-revoked': 'L’émetteur publie qu’il a été révoqué.',
  'status/hosted-gone': '{} répond que le badge a été retiré définitivement.',
  'endorsements/hosted': 'D’autres le recommandent d’une façon que ce programme ne vérifie pas.',
} satisfies HostedMessages;
