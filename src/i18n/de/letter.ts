import type { Dictionary } from '../dictionary.ts';

export default {
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
} satisfies Dictionary['letter'];
