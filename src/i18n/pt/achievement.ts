import type { Dictionary } from '../dictionary.ts';

export default {
  awardedBy: 'Atribuída por',
  code: 'Código',
  version: 'Versão',
  fieldOfStudy: 'Área de estudo',
  specialisation: 'Especialização',
  credits: 'Créditos',
  lasts: 'Validade',
  days: (count) => count({ one: '# dia', many: '# de dias', other: '# dias' }),
  weeks: (count) => count({ one: '# semana', many: '# de semanas', other: '# semanas' }),
  months: (count) => count({ one: '# mês', many: '# de meses', other: '# meses' }),
  years: (count) => count({ one: '# ano', many: '# de anos', other: '# anos' }),
  language: 'Língua',
  devisedBy: 'Criada por',
  tags: 'Palavras-chave',
  related: 'Relacionado',
  publicAwards: (count) =>
    count({
      one: '# atribuição pública',
      many: '# de atribuições públicas',
      other: '# atribuições públicas',
    }),
  somebody: 'Alguém cujo nome não consta aqui',
  allHolders: 'Ver todas',
  holdersOf: (achievement) => `Insígnias “${achievement}”`,
  pageOf: (page, pages) => `Página ${page} de ${pages}`,
  pages: 'Páginas',
  newer: 'Mais recentes',
  older: 'Mais antigas',
  jsonld: 'Esta conquista em JSON-LD',
} satisfies Dictionary['achievement'];
