import type { Dictionary } from '../dictionary.ts';

export default {
  search: 'Buscar un logro',
  found: '{} de {} en la lista',
  nothing: 'No se ha encontrado nada. Pruebe con menos palabras o con otras.',
} satisfies Dictionary['catalogue'];
