import type { Dictionary } from '../dictionary.ts';

export default {
  search: 'Procurar uma conquista',
  found: '{} de {} na lista',
  nothing: 'Nada encontrado. Experimente menos palavras, ou outras.',
} satisfies Dictionary['catalogue'];
