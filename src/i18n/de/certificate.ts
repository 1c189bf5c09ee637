import type { Dictionary } from '../dictionary.ts';

export default {
  toPrint: 'Urkunde zum Ausdrucken',
  title: (achievement) => `Urkunde: ${achievement}`,
  forAchievement: 'Für',
  check: 'Diese Urkunde prüfen',
  how: 'Papier allein beweist nichts. Scannen Sie den Code oder öffnen Sie die Adresse: Die Seite dort sagt, wer dieses Abzeichen ausgestellt hat, und prüft die Signatur. Der signierte digitale Nachweis ist an diese Datei angehängt.',
  asOf: (day, state) => `Am ${day}, als diese Datei entstand: ${state}.`,
  isPreview:
    'Eine Vorschau, nur zum Ansehen. Dies ist kein Abzeichen und lässt sich nicht als solches prüfen.',
  isSample: 'Ein Muster. Die Organisation und die Personen darauf gibt es nicht.',
  preview: 'VORSCHAU',
  sample: 'MUSTER',
  expired: 'ABGELAUFEN',
  revoked: 'WIDERRUFEN',
  code: (url) => `QR-Code der Adresse ${url}`,
  attachment: 'Der signierte Nachweis nach Open Badges 3.0',
} satisfies Dictionary['certificate'];
