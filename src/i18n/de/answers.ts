import type { AnswerMessages } from '../verdict-messages.ts';

export default {
  byCode: {
    'format/jwt': 'Dieser Nachweis ist als JWT signiert; das kann dieses Programm nicht prüfen.',
    'format/unknown-file': 'Das ist weder JSON noch ein PNG- oder SVG-Bild.',
    'format/image-empty': 'In diesem Bild steckt kein Abzeichen. Vielleicht ging es unterwegs verloren.',
    'format/image-ambiguous': 'In diesem Bild steckt mehr als ein Abzeichen.',
    'format/open-badges-2':
      'Das ist ein Abzeichen nach Open Badges 2, einer älteren Art, die dieses Programm nicht prüfen kann.',
    'format/not-json': 'Das ist kein wohlgeformtes JSON.',
    'format/too-large': 'Das ist größer, als ein Abzeichen je sein muss.',
    'conformance/data-model-1':
      'Dieses Abzeichen hat ein älteres Format (Verifiable Credentials 1.1), das dieses Programm nicht prüfen kann.',
    'conformance/context-unknown': 'Das Abzeichen benutzt ein Vokabular, das dieses Programm nicht kennt.',
    'conformance/context-old': 'Das Abzeichen benutzt eine ältere Ausgabe des Open-Badges-Vokabulars.',
    'conformance/issuer-bare':
      'Das Abzeichen nennt seinen Aussteller nur mit einer Adresse, ohne Namen. Sehen Sie auf die Domain.',
    'conformance/language-value':
      'Das Abzeichen gibt zu einem Text die Sprache an, auf eine Art, die Open Badges 3.0 nicht kennt und die dieses Programm nicht prüft.',
    'conformance/related-resource':
      'Das Abzeichen nennt weitere Dateien und ihre Prüfsummen. Sie wurden weder geholt noch verglichen.',
    'conformance/identity-shared':
      'Zwei Teile des Abzeichens haben dieselbe Kennung und sagen nicht dasselbe. Die Signatur gilt für das, was sie zusammen sagen, nicht dafür, welcher Teil was sagt.',
    'proof/verified': 'Die Signatur stimmt: Seit dem Signieren wurde nichts geändert.',
    'proof/missing': 'Es gibt keine Signatur. Das könnte jeder geschrieben haben.',
    'proof/suite-not-supported':
      'Das Abzeichen ist auf eine Art signiert, die dieses Programm nicht prüfen kann.',
    'proof/other-not-supported':
      'Es gibt eine weitere Signatur ({}) von einer Art, die dieses Programm nicht kennt. Sie wurde nicht geprüft.',
    'proof/created-in-future': 'Die Signatur trägt das Datum {}, das in der Zukunft liegt.',
    'proof/expired': 'Die Signatur sollte bis {} gelten.',
    'proof/signature-wrong':
      'Die Signatur stimmt nicht: Das Abzeichen wurde nach dem Signieren geändert, oder dieser Aussteller hat es nie signiert.',
    'proof/not-computable': 'Die Signatur konnte hier nicht geprüft werden.',
    'issuer-key/authorised': 'Der Schlüssel, der signiert hat, gehört {}; das steht dort selbst.',
    'issuer-key/self-made':
      'Vom Aussteller ist nur der Schlüssel bekannt. Keine Domain steht dahinter; jeder könnte ihn gemacht haben.',
    'issuer-key/issuer-differs': 'Signiert hat jemand anderes als der genannte Aussteller.',
    'issuer-key/identifier-not-supported':
      'Der Aussteller ist auf eine Art benannt, die dieses Programm nicht nachschlagen kann.',
    'issuer-key/unreachable': '{} war nicht zu erreichen, um nach den Schlüsseln des Ausstellers zu fragen.',
    'issuer-key/refused': 'Was {} über die Schlüssel des Ausstellers antwortet, wurde nicht angenommen.',
    'issuer-key/redirected': '{} verweist mit der Frage nach den Schlüsseln des Ausstellers anderswohin.',
    'issuer-key/document-missing': '{} hat die Schlüssel des Ausstellers nicht (mehr).',
    'issuer-key/document-malformed':
      'Was {} über die Schlüssel des Ausstellers veröffentlicht, ist nicht lesbar.',
    'issuer-key/document-differs': 'Was {} veröffentlicht, handelt von jemand anderem.',
    'issuer-key/not-found': 'Der Aussteller hat den Schlüssel nicht, der dieses Abzeichen signiert hat.',
    'issuer-key/not-authorised': 'Der Aussteller erlaubt diesem Schlüssel nicht, Abzeichen zu signieren.',
    'issuer-key/revoked':
      'Der Aussteller hat den Schlüssel zurückgezogen, der dieses Abzeichen signiert hat.',
    'issuer-key/expired': 'Das Abzeichen wurde signiert, als der Schlüssel schon abgelaufen war.',
    'refresh/current': 'Der Aussteller hat keine neuere Fassung.',
    'refresh/replaced': 'Der Aussteller hat eine neuere Fassung; um diese geht es im Folgenden.',
    'refresh/failed': 'Eine neuere Fassung war nicht zu bekommen; geprüft wurde diese.',
    'status/none': 'Der Aussteller führt keine Liste, auf der dieses Abzeichen widerrufen werden könnte.',
    'status/clear': 'Der Aussteller hat es weder widerrufen noch ausgesetzt.',
    'status/revoked': 'Der Aussteller hat es widerrufen.',
    'status/suspended': 'Der Aussteller hat es vorläufig ausgesetzt.',
    'status/list-unreachable': 'Die Liste der widerrufenen Abzeichen war nicht zu erreichen.',
    'status/list-missing': 'Die Liste der widerrufenen Abzeichen ist nicht da, wo sie sein sollte.',
    'status/list-not-supported':
      'Die Liste der widerrufenen Abzeichen ist von einer Art, die dieses Programm nicht prüfen kann.',
    'status/list-not-signed':
      'Die Liste der widerrufenen Abzeichen ist nicht signiert: Jeder könnte sie geändert haben.',
    'status/list-not-checked':
      'Ob die Liste der widerrufenen Abzeichen vom Aussteller stammt, ließ sich nicht prüfen.',
    'status/list-purpose-differs':
      'Die Liste, die das Abzeichen nennt, handelt von etwas anderem, als das Abzeichen sagt.',
    'status/index-out-of-range':
      'Das Abzeichen nennt einen Platz, der hinter dem Ende der Liste der widerrufenen Abzeichen liegt.',
    'status/entry-malformed': 'Das Abzeichen sagt nicht richtig, wo nachzusehen ist, ob es widerrufen wurde.',
    'status/entry-ambiguous':
      'Das Abzeichen nennt zwei Stellen, an denen nachzusehen wäre, ob es widerrufen wurde, mit derselben Kennung; sie könnten vertauscht worden sein.',
    'status/list-not-genuine':
      'Die Liste der widerrufenen Abzeichen ist gefälscht: Sie wurde nach dem Signieren geändert oder nie vom Aussteller signiert. Vielleicht soll verborgen werden, dass dieses Abzeichen widerrufen wurde.',
    'status/list-expired': 'Die Liste der widerrufenen Abzeichen ist veraltet.',
    'validity/current': 'Heute liegt in seiner Geltungszeit: ab {}, ohne Ende.',
    'validity/current-until': 'Heute liegt in seiner Geltungszeit: von {} bis {}.',
    'validity/expired': 'Es ist am {} abgelaufen.',
    'validity/not-yet-valid': 'Es gilt erst ab {}.',
    'recipient/matches': 'Es wurde der genannten Person verliehen.',
    'recipient/differs': 'Es wurde nicht der genannten Person verliehen.',
    'recipient/not-stated': 'Das Abzeichen nennt seinen Empfänger nicht so, dass man vergleichen könnte.',
    'endorsements/verified': 'Eine Fürsprache dafür ist echt.',
    'endorsements/not-genuine':
      'Eine Fürsprache ist nicht echt oder gilt nicht mehr. Beachten Sie sie nicht.',
    'endorsements/unknown': 'Eine Fürsprache ließ sich nicht prüfen. Verlassen Sie sich nicht darauf.',
  },
  byCheck: {
    format: 'Die Datei lässt sich nicht eindeutig als Abzeichen lesen.',
    conformance: 'Ein Teil hat nicht die Form, die Open Badges 3.0 verlangt.',
    proof: 'Die Signatur ist nicht in Ordnung oder kann hier nicht geprüft werden.',
    'issuer-key': 'Der Schlüssel des Ausstellers ist nicht in Ordnung oder kann hier nicht geprüft werden.',
    refresh: 'Nach einer neueren Fassung konnte nicht gesucht werden.',
    status: 'Ob es widerrufen wurde, ließ sich nicht feststellen.',
    validity: 'Die Daten konnten nicht geprüft werden.',
    recipient: 'Der Empfänger konnte nicht verglichen werden.',
    endorsements: 'Eine Fürsprache lässt sich hier nicht prüfen. Beachten Sie sie nicht.',
  },
} satisfies AnswerMessages;
