import type { HostedMessages } from '../verdict-messages.ts';

export default {
  'format/hosted':
    'Das ist ein Abzeichen nach Open Badges 2.0. Es wurde neu von der Adresse geholt, an der es nach eigener Angabe veröffentlicht ist.',
  'format/hosted-signed':
    'Das ist ein signiertes Abzeichen nach Open Badges 2.0 (SignedBadge), das dieses Programm nicht prüfen kann.',
  'conformance/hosted': 'Es hat die Form einer Assertion nach Open Badges 2.0.',
  'conformance/hosted-no-address': 'Das Abzeichen sagt nicht, an welcher Adresse es veröffentlicht ist.',
  'conformance/hosted-verification': 'Das Abzeichen sagt nicht, wie es zu prüfen ist.',
  'conformance/hosted-type': 'Was dort veröffentlicht ist, ist von anderer Art, als es sein muss.',
  'conformance/hosted-name': 'Was dort veröffentlicht ist, hat keinen Namen.',
  'conformance/hosted-date': 'Ein Datum fehlt oder steht nicht mit Uhrzeit und Zeitzone da.',
  'conformance/hosted-recipient': 'Das Abzeichen sagt nicht, wem es verliehen wurde.',
  'conformance/hosted-no-class': 'Das Abzeichen sagt nicht, wofür es verliehen wurde.',
  'conformance/hosted-no-issuer': 'Das Abzeichen sagt nicht, wer es ausgestellt hat.',
  'conformance/hosted-plain-recipient':
    'Das Abzeichen veröffentlicht die Adresse seines Empfängers, für alle lesbar.',
  'proof/hosted':
    'Es ist nicht signiert. Festgestellt wurde, dass {} es jetzt veröffentlicht: Wer diese Website betreibt, kann es ändern, und ist sie einmal fort, lässt sich nichts mehr prüfen.',
  'proof/hosted-differs':
    'Diese Kopie nennt einen anderen Empfänger oder ein anderes Abzeichen, als {} veröffentlicht: Sie wurde verändert.',
  'proof/hosted-copy-old':
    'Diese Kopie sagt nicht alles, was {} jetzt veröffentlicht. Das Folgende gilt für das Veröffentlichte.',
  'issuer-key/hosted': 'Das Profil des Ausstellers selbst erlaubt Abzeichen bei {}.',
  'issuer-key/hosted-not-secure':
    'Es ist an einer Adresse ohne Verschlüsselung (http) veröffentlicht; unterwegs kann es jeder ändern.',
  'issuer-key/hosted-offline': 'Es wurde nicht nachgesehen, da das Netz nicht benutzt werden sollte.',
  'issuer-key/hosted-unreachable': '{} war nicht zu erreichen, um danach zu fragen.',
  'issuer-key/hosted-refused': 'Was {} geantwortet hat, wurde nicht angenommen.',
  'issuer-key/hosted-redirected': '{} verweist mit der Frage an eine andere Stelle.',
  'issuer-key/hosted-missing': '{} veröffentlicht es nicht (mehr).',
  'issuer-key/hosted-malformed': 'Was {} antwortet, ist nicht als Teil eines Abzeichens lesbar.',
  'issuer-key/hosted-other-id':
    'Was {} dort veröffentlicht, gehört nach eigener Angabe an eine andere Adresse.',
  'issuer-key/hosted-scope': 'Der Aussteller erlaubt keine Abzeichen bei {}.',
  'status/hosted': 'Der Aussteller veröffentlicht es, ohne zu sagen, dass es widerrufen wäre.',
  'status/hosted-revoked': 'Der Aussteller veröffentlicht, dass es widerrufen wurde.',
  'status/hosted-gone': '{} antwortet, dass das Abzeichen endgültig zurückgezogen wurde.',
  'endorsements/hosted': 'Andere empfehlen es auf eine Art, die dieses Programm nicht prüft.',
} satisfies HostedMessages;
