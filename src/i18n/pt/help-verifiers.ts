import type { Dictionary } from '../dictionary.ts';

export default {
  title: 'Para quem verifica uma insígnia',
  summary: 'Como saber se uma insígnia é autêntica, e o que isso prova.',
  topics: {
    glance: {
      heading: 'De relance',
      text: 'Veja o domínio na página da insígnia e na barra de endereço do seu navegador: é um que se sabe pertencer à organização? Um nome é apenas uma afirmação; o domínio é o que uma assinatura pode mostrar. Veja depois o estado, que diz claramente se uma insígnia expirou ou foi revogada.',
    },
    check: {
      heading: 'Verificá-la',
      text: 'Uma página pode dizer seja o que for, por isso mande verificar a assinatura. Dê o endereço da página, ou o ficheiro ou a imagem que recebeu, a qualquer verificador de Open Badges 3.0, ou a este comando: {}',
    },
    distrust: {
      heading: 'Sem confiar neste site',
      text: 'Use um verificador feito por outros. Daqui só precisa da credencial e de dois pequenos ficheiros: as chaves públicas do emissor e a sua lista de insígnias revogadas. As chaves estão num lugar que decorre do domínio do emissor; mais ninguém pode pôr lá as suas.',
    },
    proves: {
      heading: 'O que uma verificação prova',
      text: 'Que a credencial foi assinada com uma chave do domínio que indica, que desde então nem uma letra mudou, e se no momento da verificação tinha expirado ou estava revogada. Com o endereço de e-mail da pessoa, que foi atribuída a esse endereço.',
    },
    doesNot: {
      heading: 'O que não prova',
      text: 'Que a organização é o que o nome diz, que a conquista vale alguma coisa, nem que a pessoa à sua frente é quem a obteve. Julgue a primeira pelo domínio, a segunda pelos critérios e evidências, e para a terceira peça o endereço de e-mail. Uma imagem ou impressão sem credencial não prova nada.',
    },
    stored: {
      heading: 'O que fica guardado ao verificar',
      text: 'Aqui, nada. Um verificador pede ao servidor do emissor as chaves e a lista de insígnias revogadas; esse servidor vê que alguém pergunta, mas não por qual das suas insígnias.',
    },
  },
} satisfies Dictionary['helpVerifiers'];
