import type en from '../en/help.ts';

export default {
  helpRecipients: {
    title: 'Para quem tem uma insígnia',
    summary:
      'O que é uma insígnia, como guardá-la, partilhá-la e imprimi-la, e o que fica guardado sobre si.',
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
  },
  helpVerifiers: {
    title: 'Para quem verifica uma insígnia',
    summary: 'Como saber se uma insígnia é autêntica, e o que isso prova.',
    topics: {
      glance: {
        heading: 'De relance',
        text: 'Veja o domínio na página da insígnia e na barra de endereço do seu navegador: é um que se sabe pertencer à organização? Um nome é apenas uma afirmação; o domínio é o que uma assinatura pode mostrar. Veja depois o estado, que diz claramente se uma insígnia expirou ou foi revogada.',
      },
      check: {
        heading: 'Verificá-la',
        text: 'Uma página pode dizer seja o que for, por isso mande verificar a assinatura. Dê o endereço da página, ou o ficheiro ou a imagem que recebeu, a qualquer verificador de Open Badges 3.0, ou a esta página: {}',
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
        text: 'Aqui, nada. Um verificador pede ao servidor do emissor as chaves. Se a insígnia for autêntica, consulta depois os endereços que nela constam: a lista de insígnias revogadas, uma versão mais recente e as chaves de quem a recomenda. Podem estar em qualquer servidor. Cada servidor vê que alguém pergunta e talvez possa saber por que insígnia.',
      },
    },
  },
  verify: {
    checkNow: 'Verificar agora',
    heading: 'Esta insígnia é autêntica?',
    description: 'Verifica qualquer credencial Open Badges 3.0 neste navegador, sem a enviar a lado nenhum.',
    summary:
      'Dê a insígnia tal como a tem. É verificada neste dispositivo e não é enviada a lado nenhum; só o sítio do emissor é consultado, sobre as suas chaves e sobre o que revogou.',
    badge: 'A insígnia',
    noScript:
      'Verificá-la aqui requer JavaScript, que está desligado neste navegador. Os outros meios abaixo dispensam-no.',
    carried: 'Esta ligação contém uma insígnia. Só é verificada quando o pedir.',
    addressOrText: 'O seu endereço ou o seu texto',
    check: 'Verificar',
    file: 'Ou o seu ficheiro',
    fileNote:
      'Uma imagem com a insígnia dentro (PNG ou SVG), um certificado (PDF) ou JSON. É verificada assim que o escolher ou o largar em qualquer ponto desta página.',
    otherWays: 'Outros meios',
    commandLine: 'Com uma cópia do repositório deste site, na linha de comandos:',
    otherVerifiers:
      'Ou com qualquer outro verificador de Open Badges 3.0: uma insígnia é uma W3C Verifiable Credential 2.0 com uma prova do tipo {}.',
    offline: 'Este verificador num único ficheiro',
    offlineNote:
      'Para um dispositivo sem rede, com tudo o que é preciso. As chaves e as listas de revogação dos emissores podem ser-lhe dadas como ficheiros.',
    saveFirst: 'Para o usar, guarde esta página como ficheiro e abra-o.',
  },
} satisfies typeof en;
