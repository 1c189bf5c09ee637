import type { Dictionary } from '../dictionary.ts';

export default {
  title: 'Ein Abzeichen verleihen',
  summary:
    'Für alle, die das Repository dieser Website ändern dürfen. Die Seite schreibt die Datei einer Verleihung und sendet nichts: Aus der Adresse wird hier, im Browser, ein Hash.',
  achievement: 'Auszeichnung',
  date: 'Erworben am',
  email: 'E-Mail-Adresse der Empfängerin oder des Empfängers',
  emailNote:
    'Nur ihr Hash kommt in die Datei. Ein Hash ist kein Geheimnis: Wer die Adresse errät, kann das nachprüfen.',
  emailWrong: 'Das ist nicht genau eine vollständige E-Mail-Adresse.',
  name: 'Name, falls der Veröffentlichung zugestimmt wurde',
  nameNote: 'Er wird für immer öffentlich. Ohne Namen gilt das Abzeichen genauso.',
  nameWrong: 'Ein Name enthält weder E-Mail-Adresse noch unsichtbare Zeichen.',
  make: 'Datei schreiben',
  file: 'Die Datei',
  path: 'Ihr Name, aus dem das Abzeichen für immer seine Adresse hat:',
  openAt: (host) => `Auf ${host} öffnen`,
  copy: 'Text kopieren',
  copied: 'Kopiert.',
  notCopied: 'Der Text ist markiert: bitte kopieren.',
  pasteIfEmpty: 'Ist der Editor dort leer, den Text kopieren und einfügen.',
  makeFile: 'Im Repository bei {} eine Datei mit diesem Namen anlegen und den Text einfügen.',
  thenReview: 'Nichts ist verliehen, bevor die Datei geprüft und übernommen ist.',
  byHand: 'Ohne dieses Formular',
  byHandFile:
    'Die Datei {} anlegen, mit 26 zufälligen Buchstaben und Ziffern anstelle der Punkte, und dies hineinschreiben:',
  byHandHash:
    'Das Salz sind 32 zufällige hexadezimale Ziffern. Der Hash ist der SHA-256 der Adresse in Kleinbuchstaben mit dem Salz direkt dahinter. Die Zeile mit dem Namen weglassen, wenn er nicht veröffentlicht werden darf.',
  byHandProgram: '{} schreibt die ganze Datei.',
} satisfies Dictionary['award'];
