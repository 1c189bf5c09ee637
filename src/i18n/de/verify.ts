import type { Dictionary } from '../dictionary.ts';

export default {
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
    'Ein Bild, in dem das Abzeichen steckt (PNG oder SVG), oder JSON. Geprüft wird, sobald Sie die Datei auswählen oder irgendwo auf dieser Seite ablegen.',
  otherWays: 'Andere Wege',
  commandLine: 'Mit einer Kopie dieses Programms, auf der Kommandozeile:',
  otherVerifiers:
    'Oder mit jedem anderen Prüfprogramm für Open Badges 3.0: Ein Abzeichen ist ein W3C Verifiable Credential 2.0 mit einem Beweis der Art {}.',
  offline: 'Diese Prüfung als eine Datei',
  offlineNote:
    'Für ein Gerät ohne Netz, mit allem darin, was sie braucht. Schlüssel und Widerrufslisten von Ausstellern lassen sich ihr als Dateien geben.',
  saveFirst: 'Um sie zu benutzen, speichern Sie diese Seite als Datei und öffnen Sie diese.',
} satisfies Dictionary['verify'];
