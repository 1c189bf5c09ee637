import type { AnswerMessages } from '../verdict-messages.ts';

export default {
  byCode: {
    'format/jwt':
      'Das ist ein Token von einer Art, die dieses Programm nicht prüfen kann: verschlüsselt, zerlegt oder so gemacht, dass es nur einen Teil seines Inhalts zeigt.',
    'format/unknown-file': 'Das ist weder JSON noch ein PNG- oder SVG-Bild noch ein PDF.',
    'format/image-empty':
      'In diesem Bild steckt kein Abzeichen. Es ist nur eine Kopie des Bildes, oder das Abzeichen ging unterwegs verloren.',
    'format/image-ambiguous': 'In diesem Bild steckt mehr als ein Abzeichen.',
    'format/not-json':
      'Das ist kein wohlgeformtes JSON: Ein Teil fehlt vielleicht oder wurde versehentlich verändert. Beschaffen Sie es noch einmal.',
    'format/too-large': 'Das ist größer als {}; mehr wird hier nicht gelesen.',
    'format/open-badges-1':
      'Das ist ein Abzeichen nach Open Badges {}, einer älteren Art, die dieses Programm nicht prüfen kann. Fragen Sie den Aussteller, ob es echt ist.',
    'format/presentation': 'Eine Wallet hat es verpackt (als Präsentation). Geprüft wurde, was darin ist.',
    'format/holder-not-checked':
      'Wer es übergeben hat, hat auch die Verpackung signiert. Diese Signatur wurde nicht geprüft.',
    'format/pdf-attachment':
      'Geprüft wurde das Abzeichen, das diesem PDF beiliegt, nicht was auf den Seiten steht: Vergleichen Sie beides.',
    'format/empty': 'Die Datei ist leer. Vielleicht wurde sie nicht vollständig gespeichert.',
    'format/text': 'Das ist Text, aber nicht der eines Abzeichens; der wäre JSON.',
    'format/address':
      'Das ist nur eine Adresse. Geben Sie die Adresse selbst, nicht eine Datei, in der sie steht.',
    'format/link-broken': 'Dieser Link enthält kein Abzeichen: Vielleicht ging unterwegs ein Teil verloren.',
    'format/web-page':
      'Das ist eine gespeicherte Webseite. Geben Sie die Adresse der Seite oder die Datei, die sie anbietet.',
    'format/pdf':
      'Das ist ein PDF, dem kein Abzeichen beiliegt. Beim Drucken oder Ändern einer Urkunde geht das Abzeichen verloren: Geben Sie die Datei, wie sie heruntergeladen wurde.',
    'format/picture':
      'Das ist ein Bild ({}), in dem kein Abzeichen stecken kann. Geben Sie das PNG oder SVG, wie es heruntergeladen wurde.',
    'format/archive': 'Das ist ein Archiv ({}). Entpacken Sie es und geben Sie das Abzeichen darin.',
    'format/not-an-object': 'Das ist JSON, aber nur eine Liste oder ein Wert, kein Abzeichen.',
    'format/other-json': 'Das ist JSON anderer Art, kein Abzeichen.',
    'format/presentation-empty':
      'So etwas gibt eine Wallet heraus (eine Präsentation), aber es ist kein Abzeichen darin.',
    'format/profile': 'Das sagt, wer ein Aussteller ist. Ein Abzeichen ist es nicht.',
    'format/achievement': 'Das sagt, was man erreichen kann, nicht dass es jemand erreicht hat.',
    'format/did-document':
      'Das sind die Schlüssel eines Ausstellers (did.json). Geben Sie sie zusammen mit einem seiner Abzeichen.',
    'format/status-list':
      'Das ist eine Liste widerrufener Abzeichen. Geben Sie sie zusammen mit einem Abzeichen.',
    'format/endorsement': 'Das ist eine Fürsprache: was jemand über ein Abzeichen sagt, nicht das Abzeichen.',
    'format/other-credential': 'Das ist ein digitaler Nachweis anderer Art, kein Abzeichen.',
    'format/not-utf8':
      'Dieser Text ist nicht in UTF-8 und daher nicht so zu lesen, wie er signiert wurde. Beschaffen Sie ihn noch einmal.',
    'format/image-broken':
      'Das Abzeichen in diesem Bild ist nicht lesbar: Es ist beschädigt. Beschaffen Sie es noch einmal.',
    'format/too-deep': 'Das ist mehr als {} Stufen tief verschachtelt; tiefer wird hier nicht gelesen.',
    'format/too-many-values': 'Das enthält mehr als {} Werte; mehr wird hier nicht gelesen.',
    'format/too-many-items': 'Eine Liste darin hat mehr als {} Einträge; mehr wird hier nicht gelesen.',
    'format/too-many-badges': 'Darin sind mehr als {} enthalten; mehr wird hier nicht gelesen.',
    'format/token-malformed':
      'Das ist kein wohlgeformtes Token: Es ist beschädigt. Beschaffen Sie es noch einmal.',
    'format/record-in-record':
      'Das ist ein Lernnachweis in einem anderen; in ihn wird hier nicht hineingesehen.',
    'conformance/data-model-1':
      'Dieses Abzeichen hat ein älteres Format (Verifiable Credentials 1.1) mit lockereren Regeln: Es sagt, wann es ausgestellt wurde, aber nicht klar, ab wann es gilt, und spätere Formate schützen ihre Wörter besser.',
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
    'proof/alg-not-supported':
      'Das Token ist auf eine Art ({}) signiert, die dieses Programm nicht prüfen kann.',
    'proof/claim-alone':
      'Das Abzeichen überlässt seinem Token etwas ({}), das es selbst sagen müsste. Signiert ist es trotzdem.',
    'proof/claims-missing':
      'Das Token lässt aus, was es vom Abzeichen wiederholen sollte ({}). Signiert ist es trotzdem.',
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
    'issuer-key/at-host':
      'Der Schlüssel, der signiert hat, liegt beim Aussteller selbst, auf {}. Sein eigenes Dokument führt keine Schlüssel auf.',
    'issuer-key/none-published':
      '{} veröffentlicht keine Schlüssel des Ausstellers; wem der mitgelieferte gehört, kann daher niemand sagen.',
    'issuer-key/other-host':
      'Der Schlüssel, der signiert hat, liegt auf einem anderen Host als dem des Ausstellers.',
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
    'recipient/same-person': 'Es wurde der Person verliehen, von der der Nachweis handelt.',
    'recipient/other-person':
      'Es wurde jemand anderem verliehen als der Person, von der der Nachweis handelt.',
    'recipient/person-unknown':
      'Ob es der Person verliehen wurde, von der der Nachweis handelt, lässt sich nicht sagen.',
    'endorsements/verified': 'Eine Fürsprache dafür ist echt.',
    'endorsements/self-asserted':
      'Eine Fürsprache ist signiert, aber niemand bürgt dafür, wer sie signiert hat. Jeder könnte sie geschrieben haben.',
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
