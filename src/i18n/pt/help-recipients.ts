import type { Dictionary } from '../dictionary.ts';

export default {
  title: 'Para quem tem uma insígnia',
  summary: 'O que é uma insígnia, como guardá-la, partilhá-la e imprimi-la, e o que fica guardado sobre si.',
  topics: {
    badge: {
      heading: 'O que é uma insígnia',
      text: 'Uma insígnia é uma declaração assinada por quem a atribui: quem obteve o quê, quando e como. A imagem representa-a; a declaração assinada, a credencial, pode ir dentro da imagem. Qualquer pessoa pode verificá-la, hoje e daqui a anos, sem conta e sem lhe perguntar nada.',
    },
    keep: {
      heading: 'Guardá-la',
      text: 'Na página da insígnia, guarde a imagem com a credencial dentro e também a credencial sozinha, como guarda outros documentos. As aplicações de fotografias e de mensagens retiram muitas vezes a credencial da imagem; com o ficheiro sozinho isso não acontece. As carteiras digitais para Open Badges 3.0 também a aceitam.',
    },
    share: {
      heading: 'Partilhá-la',
      text: 'Envie o endereço da página da insígnia: quem o abrir vê a insígnia e pode verificá-la. Num perfil ou num currículo, ponha esse endereço ao lado da insígnia. Sem ele, uma imagem é apenas uma imagem.',
    },
    print: {
      heading: 'Imprimi-la',
      text: 'Imprima a página, ou o certificado, se a página o oferecer. O papel por si só nada prova, mas traz o endereço onde a insígnia pode ser verificada.',
    },
    stored: {
      heading: 'O que fica guardado sobre si',
      text: 'O que a página mostra e nada mais: o seu nome, só se a publicação tiver sido combinada. Em vez do seu endereço de e-mail, a credencial contém uma impressão digital dele; quem adivinhar o endereço pode confirmá-lo. Estas páginas não usam cookies, não contam visitas e não carregam nada de outro lado.',
    },
    wrong: {
      heading: 'Se algo estiver errado',
      text: 'Fale com o emissor, cuja página diz como: para corrigir a insígnia, retirar dela o seu nome ou remover a página. O que aqui é removido pode continuar em cópias feitas por outros.',
    },
  },
} satisfies Dictionary['helpRecipients'];
