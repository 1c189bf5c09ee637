import type { Dictionary } from '../dictionary.ts';

export default {
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
} satisfies Dictionary['helpRecipients'];
