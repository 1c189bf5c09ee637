import type en from '../en/holders.ts';

export default {
  letter: {
    greeting: (name) => `Guten Tag ${name},`,
    greetingWithoutName: 'Guten Tag,',
    subject: 'Ihr Abzeichen von {issuer}: {achievement}',
    body: `{greeting}

{issuer} hat Ihnen das Abzeichen **{achievement}** verliehen, mit Datum vom {date}.

Sie finden es hier:

{url}

Diese Seite dürfen Sie gern weitergeben. Dort lässt sich das Abzeichen herunterladen und drucken, und alle können prüfen, dass \
es echt ist. Ihre E-Mail-Adresse steht nicht darauf.`,
    attachedBody: `{greeting}

{issuer} hat Ihnen das Abzeichen **{achievement}** verliehen, mit Datum vom {date}.

Es ist dieser Nachricht beigefügt und nirgends veröffentlicht: Bewahren Sie beide Dateien auf. Wem Sie sie geben, kann mit \
jedem Prüfprogramm für Open Badges 3.0 feststellen, dass das Abzeichen echt ist. Ihre E-Mail-Adresse steht nicht darin.`,
  },
  certificate: {
    toPrint: 'Urkunde zum Ausdrucken',
    title: (achievement) => `Urkunde: ${achievement}`,
    forAchievement: 'Für',
    check: 'Diese Urkunde prüfen',
    how: 'Papier allein beweist nichts. Scannen Sie den Code oder öffnen Sie die Adresse: Die Seite dort sagt, wer dieses Abzeichen ausgestellt hat, und prüft die Signatur. Der signierte digitale Nachweis ist an diese Datei angehängt.',
    asOf: (day, state) => `Am ${day}: ${state}.`,
    isPreview:
      'Eine Vorschau, nur zum Ansehen. Dies ist kein Abzeichen und lässt sich nicht als solches prüfen.',
    isSample: 'Ein Muster. Die Organisation und die Personen darauf gibt es nicht.',
    preview: 'VORSCHAU',
    sample: 'MUSTER',
    expired: 'ABGELAUFEN',
    revoked: 'WIDERRUFEN',
    code: (url) => `QR-Code der Adresse ${url}`,
    attachment: 'Der signierte Nachweis nach Open Badges 3.0',
  },
  share: {
    heading: 'Teilen und aufbewahren',
    title: (badge, issuer) => `${badge}, von ${issuer}`,
    revoked:
      'Dieses Abzeichen wurde widerrufen. Seine Dateien bleiben als Beleg hier; wer sie prüft, erfährt es.',
    expired: 'Dieses Abzeichen ist abgelaufen. Wer es prüft, erfährt es.',
    address: 'Adresse',
    copy: 'Kopieren',
    copyOf: (what) => `Kopieren: ${what}`,
    copied: 'Kopiert',
    notCopied: 'Der Browser hat es nicht erlaubt. Der Text ist markiert: bitte von Hand kopieren.',
    systemSheet: 'Teilen …',
    show: 'Zeigen',
    linkedin: 'Ins LinkedIn-Profil aufnehmen',
    email: 'Per E-Mail senden',
    server: 'Mastodon, Ihr Server',
    notAServer: 'Das ist kein Name eines Servers. Er sieht aus wie mastodon.social.',
    post: 'Beitrag schreiben',
    byHand: 'LinkedIn von Hand',
    name: 'Name',
    organization: 'Ausstellende Organisation',
    issued: 'Ausstellungsdatum',
    expires: 'Ablaufdatum',
    credentialId: 'Nachweis-ID',
    credentialUrl: 'Nachweis-URL',
    onAPage: 'Auf einer Webseite',
    imageSnippet: 'Das Bild als Link',
    frameSnippet: 'Das Abzeichen in einem kleinen Rahmen',
    files: 'Dateien',
    imageWithCredential: 'Bild mit dem digitalen Nachweis darin',
    credentialAlone: 'Der digitale Nachweis allein',
    forBackpacks: 'Für ältere Backpacks und Moodle',
    imageAlone: 'Das Bild allein',
    printPage: 'Diese Seite drucken oder als PDF speichern',
    needsScript:
      'Mit eingeschaltetem JavaScript erzeugt diese Seite auch das Bild mit dem digitalen Nachweis darin, QR-Codes und eine Seite zum Drucken.',
    notMade:
      'Die Datei ließ sich nicht erzeugen, weil ein Teil davon nicht geladen werden konnte. Bitte noch einmal versuchen.',
    qr: 'QR-Code dieser Seite',
    qrAlt: (address) => `QR-Code von ${address}`,
    wallet: 'Wallet',
    walletHelp: 'Eine Wallet, die Open Badges 3.0 annimmt, kann diese Adresse bekommen oder scannen:',
    walletQr: 'QR-Code dieser Adresse',
    walletOpen: 'In Learner Credential Wallet öffnen',
    walletNote: 'Wenn nichts geschieht, ist die App nicht auf diesem Gerät.',
    privateLink: 'Privater Link',
    privateHelp:
      'Das ganze Abzeichen in einem Link: Wer ihn öffnet, kann es prüfen, und kein Server bekommt es zu sehen.',
    makeLink: 'Link erzeugen',
  },
} satisfies typeof en;
