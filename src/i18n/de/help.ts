import type en from '../en/help.ts';

export default {
  helpRecipients: {
    title: 'Für alle, die ein Abzeichen haben',
    summary:
      'Was ein Abzeichen ist, wie man es aufbewahrt, weitergibt und druckt, und was über Sie gespeichert ist.',
    topics: {
      badge: {
        heading: 'Was ein Abzeichen ist',
        text: 'Ein Abzeichen ist eine Erklärung, signiert von dem, der es verleiht: wer was wann und wie erworben hat. Das Bild steht dafür; die signierte Erklärung, der digitale Nachweis, kann im Bild selbst stecken. Alle können sie prüfen, heute und in Jahren, ohne Konto und ohne Sie zu fragen.',
      },
      keep: {
        heading: 'Aufbewahren',
        text: 'Speichern Sie von der Seite des Abzeichens das Bild mit dem Nachweis darin und den Nachweis allein, und heben Sie beides auf wie andere Papiere. Foto- und Chat-Apps entfernen den Nachweis oft aus dem Bild; der Datei allein geschieht das nicht. Auch Wallet-Apps für Open Badges 3.0 können sie aufnehmen.',
      },
      share: {
        heading: 'Weitergeben',
        text: 'Verschicken Sie die Adresse der Seite: Wer sie öffnet, sieht das Abzeichen und kann es prüfen. In einem Profil oder Lebenslauf gehört diese Adresse neben das Abzeichen. Ohne sie ist ein Bild nur ein Bild.',
      },
      print: {
        heading: 'Drucken',
        text: 'Drucken Sie die Seite oder, wo die Seite eine anbietet, die Urkunde. Papier allein beweist nichts, trägt aber die Adresse, unter der sich das Abzeichen prüfen lässt.',
      },
      stored: {
        heading: 'Was über Sie gespeichert ist',
        text: 'Nur, was die Seite zeigt: Ihr Name steht da nur, wenn seine Veröffentlichung vereinbart war. Statt Ihrer E-Mail-Adresse enthält der Nachweis einen Fingerabdruck davon; wer die Adresse errät, kann das bestätigen. Diese Seiten setzen keine Cookies, zählen niemanden und laden nichts von anderswo.',
      },
      wrong: {
        heading: 'Wenn etwas nicht stimmt',
        text: 'Wenden Sie sich an den Aussteller; seine Seite sagt, wie: um das Abzeichen zu berichtigen, Ihren Namen daraus zu streichen oder die Seite zu entfernen. Was hier entfernt ist, kann in Kopien anderer fortbestehen.',
      },
    },
  },
  helpVerifiers: {
    title: 'Für alle, die ein Abzeichen prüfen',
    summary: 'Wie man herausfindet, ob ein Abzeichen echt ist, und was das beweist.',
    topics: {
      glance: {
        heading: 'Auf einen Blick',
        text: 'Sehen Sie auf die Domain auf der Seite des Abzeichens und in der Adresszeile Ihres Browsers: Gehört sie bekanntlich der Organisation? Ein Name ist nur eine Behauptung; die Domain ist das, was eine Signatur zeigen kann. Dann sehen Sie auf den Stand: Wo ein Abzeichen abgelaufen ist oder widerrufen wurde, steht es deutlich da.',
      },
      check: {
        heading: 'Prüfen',
        text: 'Eine Seite kann alles behaupten; lassen Sie daher die Signatur prüfen. Geben Sie die Adresse der Seite, oder die Datei oder das Bild, das Sie bekommen haben, einem beliebigen Prüfprogramm für Open Badges 3.0, oder dieser Seite: {}',
      },
      distrust: {
        heading: 'Ohne dieser Website zu vertrauen',
        text: 'Nehmen Sie ein Prüfprogramm von jemand anderem. Es braucht von hier nur den Nachweis und zwei kleine Dateien: die öffentlichen Schlüssel des Ausstellers und seine Liste widerrufener Abzeichen. Die Schlüssel liegen an einer Stelle, die sich aus der Domain des Ausstellers ergibt; niemand sonst kann seine eigenen dort ablegen.',
      },
      proves: {
        heading: 'Was eine Prüfung beweist',
        text: 'Dass der Nachweis mit einem Schlüssel der genannten Domain signiert wurde, dass seitdem kein Buchstabe daran geändert wurde, und ob er im Augenblick der Prüfung abgelaufen oder widerrufen war. Mit der E-Mail-Adresse der Person auch, dass er für diese Adresse ausgestellt wurde.',
      },
      doesNot: {
        heading: 'Was sie nicht beweist',
        text: 'Dass die Organisation ist, was ihr Name sagt, dass die Auszeichnung etwas wert ist, oder dass die Person vor Ihnen sie erworben hat. Das Erste beurteilen Sie nach der Domain, das Zweite nach Kriterien und Belegen, und für das Dritte fragen Sie nach der E-Mail-Adresse. Ein Bild oder Ausdruck ohne Nachweis beweist nichts.',
      },
      stored: {
        heading: 'Was beim Prüfen gespeichert wird',
        text: 'Hier nichts. Ein Prüfprogramm holt vom Server des Ausstellers dessen Schlüssel. Ist das Abzeichen echt, fragt es danach die Adressen, die im Abzeichen stehen: nach der Liste widerrufener Abzeichen, nach einer neueren Fassung und nach den Schlüsseln derer, die sich dafür verbürgen. Sie können auf jedem Server liegen. Jeder Server sieht, dass jemand fragt, und kann unter Umständen erkennen, nach welchem Abzeichen.',
      },
    },
  },
  verify: {
    checkNow: 'Jetzt prüfen',
    heading: 'Ist dieses Abzeichen echt?',
    description: 'Prüft jeden Nachweis nach Open Badges 3.0 in diesem Browser und sendet ihn nirgendwohin.',
    summary:
      'Geben Sie das Abzeichen so, wie Sie es haben. Es wird auf diesem Gerät geprüft und nirgendwohin gesendet; nur die Website des Ausstellers wird nach ihren Schlüsseln gefragt und danach, was sie zurückgenommen hat.',
    badge: 'Das Abzeichen',
    noScript:
      'Für die Prüfung hier braucht es JavaScript, das in diesem Browser ausgeschaltet ist. Die anderen Wege unten kommen ohne aus.',
    carried: 'Dieser Link trägt ein Abzeichen in sich. Es wird erst geprüft, wenn Sie es wünschen.',
    addressOrText: 'Seine Adresse oder sein Text',
    check: 'Prüfen',
    file: 'Oder seine Datei',
    fileNote:
      'Ein Bild, in dem das Abzeichen steckt (PNG oder SVG), eine Urkunde (PDF) oder JSON. Geprüft wird, sobald Sie die Datei auswählen oder irgendwo auf dieser Seite ablegen.',
    otherWays: 'Andere Wege',
    commandLine: 'Mit einer Kopie des Repositorys dieser Website, auf der Kommandozeile:',
    otherVerifiers:
      'Oder mit jedem anderen Prüfprogramm für Open Badges 3.0: Ein Abzeichen ist ein W3C Verifiable Credential 2.0 mit einem Beweis der Art {}.',
    offline: 'Diese Prüfung als eine Datei',
    offlineNote:
      'Für ein Gerät ohne Netz, mit allem darin, was sie braucht. Schlüssel und Widerrufslisten von Ausstellern lassen sich ihr als Dateien geben.',
    saveFirst: 'Um sie zu benutzen, speichern Sie diese Seite als Datei und öffnen Sie diese.',
  },
} satisfies typeof en;
