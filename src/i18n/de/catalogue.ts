import type { Dictionary } from '../dictionary.ts';

export default {
  search: 'Auszeichnung suchen',
  found: '{} von {} angezeigt',
  nothing: 'Nichts gefunden. Vielleicht mit weniger oder anderen Wörtern?',
} satisfies Dictionary['catalogue'];
