import type { Dictionary } from '../dictionary.ts';

export default {
  title: 'Für alle, die ein Abzeichen prüfen',
  summary: 'Wie man herausfindet, ob ein Abzeichen echt ist, und was das beweist.',
  topics: {
    glance: {
      heading: 'Auf einen Blick',
      text: 'Sehen Sie auf die Domain auf der Seite des Abzeichens und in der Adresszeile Ihres Browsers: Gehört sie bekanntlich der Organisation? Ein Name ist nur eine Behauptung; die Domain ist das, was eine Signatur zeigen kann. Dann sehen Sie auf den Stand: Wo ein Abzeichen abgelaufen ist oder widerrufen wurde, steht es deutlich da.',
    },
    check: {
      heading: 'Prüfen',
      text: 'Eine Seite kann alles behaupten; lassen Sie daher die Signatur prüfen. Geben Sie die Adresse der Seite, oder die Datei oder das Bild, das Sie bekommen haben, einem beliebigen Prüfprogramm für Open Badges 3.0, oder diesem Befehl: {}',
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
      text: 'Hier nichts. Ein Prüfprogramm holt vom Server des Ausstellers dessen Schlüssel und Liste widerrufener Abzeichen; der Server sieht, dass jemand fragt, aber nicht, nach welchem Abzeichen.',
    },
  },
} satisfies Dictionary['helpVerifiers'];
