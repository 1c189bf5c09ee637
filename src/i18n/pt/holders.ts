import type en from '../en/holders.ts';

export default {
  letter: {
    greeting: (name) => `Olá, ${name},`,
    greetingWithoutName: 'Olá,',
    subject: 'A sua insígnia de {issuer}: {achievement}',
    body: `{greeting}

{issuer} atribuiu-lhe a insígnia **{achievement}**, com data de {date}.

Está aqui:

{url}

Pode partilhar essa página. Nela é possível descarregar e imprimir a insígnia, e qualquer pessoa pode verificar que é \
autêntica. O seu endereço de e-mail não consta dela.`,
    attachedBody: `{greeting}

{issuer} atribuiu-lhe a insígnia **{achievement}**, com data de {date}.

Segue em anexo a esta mensagem e não está publicado em lado nenhum: guarde os dois ficheiros. Quem os receber de si pode \
verificar com qualquer verificador de Open Badges 3.0 que é autêntica. O seu endereço de e-mail não consta deles.`,
  },
  certificate: {
    toPrint: 'Certificado para imprimir',
    title: (achievement) => `Certificado: ${achievement}`,
    forAchievement: 'Por',
    check: 'Verificar este certificado',
    how: 'O papel, por si só, não prova nada. Digitalize o código ou abra o endereço: a página diz quem emitiu esta insígnia e verifica a sua assinatura. A credencial assinada vai anexa a este ficheiro.',
    asOf: (day, state) => `Em ${day}: ${state}.`,
    isPreview: 'Uma pré-visualização, só para ver. Não é uma insígnia nem se verifica como tal.',
    isSample: 'Uma amostra. A organização e as pessoas que nela constam não existem.',
    preview: 'PRÉ-VISUALIZAÇÃO',
    sample: 'AMOSTRA',
    expired: 'EXPIRADA',
    revoked: 'REVOGADA',
    code: (url) => `Código QR do endereço ${url}`,
    attachment: 'A credencial Open Badges 3.0 assinada',
  },
  share: {
    heading: 'Partilhar e guardar',
    title: (badge, issuer) => `${badge}, de ${issuer}`,
    revoked:
      'Esta insígnia foi revogada. Os seus ficheiros ficam aqui como registo; quem os verificar fica a saber.',
    expired: 'Esta insígnia expirou. Quem a verificar fica a saber.',
    address: 'Endereço',
    copy: 'Copiar',
    copyOf: (what) => `Copiar: ${what}`,
    copied: 'Copiado',
    notCopied: 'O navegador não o permitiu. O texto está selecionado: copie-o à mão.',
    systemSheet: 'Partilhar…',
    show: 'Mostrar',
    linkedin: 'Adicionar a um perfil do LinkedIn',
    email: 'Enviar por e-mail',
    server: 'Mastodon, o seu servidor',
    notAServer: 'Isso não é o nome de um servidor. Parece-se com mastodon.social.',
    post: 'Publicar',
    byHand: 'LinkedIn à mão',
    name: 'Nome',
    organization: 'Organização emissora',
    issued: 'Data de emissão',
    expires: 'Data de validade',
    credentialId: 'ID da credencial',
    credentialUrl: 'URL da credencial',
    onAPage: 'Numa página web',
    imageSnippet: 'A imagem, como ligação',
    frameSnippet: 'A insígnia numa pequena moldura',
    files: 'Ficheiros',
    imageWithCredential: 'Imagem com a credencial dentro',
    credentialAlone: 'Apenas a credencial',
    forBackpacks: 'Para mochilas (backpacks) antigas e Moodle',
    imageAlone: 'Apenas a imagem',
    printPage: 'Imprimir esta página ou guardá-la como PDF',
    needsScript:
      'Com o JavaScript ativado, esta página cria também a imagem com a credencial dentro, códigos QR e uma página para imprimir.',
    notMade:
      'Não foi possível criar o ficheiro, porque não foi possível obter uma parte dele. Tente novamente.',
    qr: 'Código QR desta página',
    qrAlt: (address) => `Código QR de ${address}`,
    wallet: 'Carteira',
    walletHelp: 'Uma carteira que aceite Open Badges 3.0 pode receber este endereço ou lê-lo por código:',
    walletQr: 'Código QR desse endereço',
    walletOpen: 'Abrir na Learner Credential Wallet',
    walletNote: 'Se nada acontecer, a aplicação não está neste dispositivo.',
    privateLink: 'Ligação privada',
    privateHelp:
      'A insígnia inteira dentro de uma ligação: quem a abrir pode verificá-la, e nenhum servidor chega a vê-la.',
    makeLink: 'Criar uma ligação',
  },
} satisfies typeof en;
