import type { Dictionary } from '../dictionary.ts';

export default {
  comma: ', ',
  skip: 'Ir para o conteúdo',
  aboutThisSite: 'Acerca deste site',
  navigation: 'Site',
  achievements: 'Conquistas',
  madeOn: 'Criado em {}',
  source: 'Código-fonte deste site',
  preview: 'PRÉVIA: assinado com uma chave descartável; nada aqui prova coisa alguma.',
  sample: 'Site de exemplo: assinado com uma chave publicada; estas insígnias não provam nada.',
  previewStamp: 'PRÉVIA',
  sampleStamp: 'EXEMPLO',
  forMachines: 'Para máquinas',
  nothingHere: 'Não há nada aqui',
  noPage: 'Não existe nenhuma página neste endereço.',
  whyNoPage:
    'Uma insígnia cuja página falta talvez nunca tenha sido emitida aqui, tenha sido removida a pedido de quem a tinha, ou o endereço foi copiado sem o fim.',
  whatCanBeEarned: 'Ver o que se pode obter',
} satisfies Dictionary['frame'];
