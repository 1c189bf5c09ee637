import type { Dictionary } from '../dictionary.ts';

export default {
  heading: 'So lässt es sich prüfen',
  explanation:
    'Diese Seite wiederholt, was ausgestellt wurde; sie selbst ist kein Beweis. Ihre Adresse oder das Bild lässt sich mit jedem Prüfprogramm für Open Badges 3.0 prüfen oder mit diesem Befehl:',
  help: 'Was eine Prüfung beweist und was nicht',
  credential: 'Digitaler Nachweis',
  did: 'DID des Ausstellers',
  key: 'Schlüssel',
  proof: 'Signatur',
  signed: 'Signiert am',
  statusList: 'Statusliste',
  placeIn: (place) => `Platz ${place} in`,
} satisfies Dictionary['proof'];
