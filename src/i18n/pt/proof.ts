import type { Dictionary } from '../dictionary.ts';

export default {
  heading: 'Como verificá-la',
  explanation:
    'Esta página repete o que foi emitido; não é em si mesma uma prova. O seu endereço, ou a imagem, pode ser dado a qualquer verificador de Open Badges 3.0 ou a este comando:',
  help: 'O que uma verificação prova e o que não prova',
  credential: 'Credencial',
  did: 'DID do emissor',
  key: 'Chave',
  proof: 'Assinatura',
  signed: 'Assinada em',
  statusList: 'Lista de estado',
  placeIn: (place) => `Lugar ${place} em`,
} satisfies Dictionary['proof'];
