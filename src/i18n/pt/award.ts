import type { Dictionary } from '../dictionary.ts';

export default {
  title: 'Atribuir uma insígnia',
  summary:
    'Para quem pode alterar o repositório deste site. A página escreve o ficheiro de uma atribuição e não envia nada: o endereço transforma-se num resumo criptográfico aqui, no seu navegador.',
  achievement: 'Conquista',
  date: 'Obtida em',
  email: 'Endereço de e-mail de quem a recebe',
  emailNote:
    'Só o seu resumo criptográfico vai para o ficheiro. Não é um segredo: quem adivinhar o endereço pode confirmá-lo.',
  emailWrong: 'Isto não é um único endereço de e-mail completo.',
  name: 'Nome, se a pessoa aceitou que fosse publicado',
  nameNote: 'Será público para sempre. Sem nome, a insígnia é igualmente válida.',
  nameWrong: 'Um nome não tem endereços de e-mail nem caracteres invisíveis.',
  make: 'Escrever o ficheiro',
  file: 'O ficheiro',
  path: 'O seu nome, do qual a insígnia tem o endereço para sempre:',
  openAt: (host) => `Abrir em ${host}`,
  copy: 'Copiar o texto',
  copied: 'Copiado.',
  notCopied: 'O texto está selecionado: copie-o.',
  pasteIfEmpty: 'Se o editor abrir vazio, copie o texto e cole-o.',
  makeFile: 'Crie um ficheiro com este nome no repositório em {} e cole o texto.',
  thenReview: 'Nada está atribuído até o ficheiro ser revisto e integrado.',
  byHand: 'Sem este formulário',
  byHandFile: 'Crie o ficheiro {}, com 26 letras e algarismos ao acaso no lugar dos pontos, e escreva nele:',
  byHandHash:
    'O sal são 32 algarismos hexadecimais ao acaso. O resumo é o SHA-256 do endereço em minúsculas com o sal logo a seguir. Omita a linha do nome se não puder ser publicado.',
  byHandProgram: '{} escreve o ficheiro inteiro.',
} satisfies Dictionary['award'];
