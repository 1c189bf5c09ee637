import type { Dictionary } from '../dictionary.ts';

export default {
  comma: ', ',
  skip: 'Zum Inhalt springen',
  aboutThisSite: 'Über diese Website',
  navigation: 'Website',
  achievements: 'Auszeichnungen',
  madeOn: 'Erstellt am {}',
  source: 'Quelltext dieser Website',
  preview: 'VORSCHAU: mit einem Wegwerfschlüssel signiert; nichts hier beweist etwas.',
  sample: 'Beispielwebsite: mit einem veröffentlichten Schlüssel signiert; diese Abzeichen beweisen nichts.',
  previewStamp: 'VORSCHAU',
  sampleStamp: 'BEISPIEL',
  forMachines: 'Für Maschinen',
  nothingHere: 'Hier ist nichts',
  noPage: 'Unter dieser Adresse gibt es keine Seite.',
  whyNoPage:
    'Ein Abzeichen, dessen Seite fehlt, wurde hier vielleicht nie ausgestellt oder auf Wunsch entfernt, oder das Ende der Adresse ging beim Kopieren verloren.',
  whatCanBeEarned: 'Was es zu erwerben gibt',
} satisfies Dictionary['frame'];
