import type { AnswerMessages } from '../verdict-messages.ts';

export default {
  byCode: {
    'format/jwt':
      'É um token de um tipo que este programa não pode verificar: cifrado, desmontado ou feito para mostrar só uma parte do que contém.',
    'format/unknown-file': 'Isto não é JSON, nem uma imagem PNG ou SVG, nem um PDF.',
    'format/image-empty':
      'Não há nenhuma insígnia dentro desta imagem. É só uma cópia da imagem, ou a insígnia perdeu-se pelo caminho.',
    'format/image-ambiguous': 'Há mais de uma insígnia dentro desta imagem.',
    'format/not-json':
      'Isto não é JSON bem formado: talvez falte uma parte, ou tenha sido alterada por engano. Obtenha-o outra vez.',
    'format/too-large': 'Isto ultrapassa {}, o máximo que é lido aqui.',
    'format/open-badges-1':
      'Esta é uma insígnia Open Badges {}, de um tipo mais antigo que este programa não pode verificar. Pergunte ao emissor se é autêntica.',
    'format/presentation':
      'Uma carteira digital embrulhou-a (numa apresentação). Foi verificado o que está dentro.',
    'format/holder-not-checked':
      'Quem a entregou assinou também o embrulho. Essa assinatura não foi verificada.',
    'format/pdf-attachment':
      'Foi verificada a insígnia anexada a este PDF, não o que está impresso nas páginas: compare os dois.',
    'format/empty': 'O ficheiro está vazio. Talvez não tenha sido guardado até ao fim.',
    'format/text': 'Isto é texto, mas não o de uma insígnia, que seria JSON.',
    'format/address': 'Isto é só um endereço. Dê o próprio endereço, não um ficheiro que o contém.',
    'format/link-broken':
      'Esta ligação não contém nenhuma insígnia: talvez uma parte se tenha perdido pelo caminho.',
    'format/web-page':
      'Isto é uma página web guardada. Dê o endereço da página, ou o ficheiro que ela oferece.',
    'format/pdf':
      'Isto é um PDF sem insígnia anexada. Imprimir ou alterar um certificado faz perder a insígnia: dê o ficheiro tal como foi descarregado.',
    'format/picture':
      'Isto é uma imagem ({}), que não pode conter uma insígnia. Dê o PNG ou SVG tal como foi descarregado.',
    'format/archive': 'Isto é um arquivo comprimido ({}). Descomprima-o e dê a insígnia que contém.',
    'format/not-an-object': 'Isto é JSON, mas só uma lista ou um valor, não uma insígnia.',
    'format/other-json': 'Isto é JSON de outro tipo, não uma insígnia.',
    'format/presentation-empty':
      'Isto é o que uma carteira digital entrega (uma apresentação), mas sem insígnia dentro.',
    'format/profile': 'Isto diz quem é um emissor. Não é uma insígnia.',
    'format/achievement': 'Isto diz o que se pode alcançar, não que alguém o alcançou.',
    'format/did-document':
      'Estas são as chaves de um emissor (did.json). Dê-as junto com uma das suas insígnias.',
    'format/status-list': 'Esta é uma lista de insígnias revogadas. Dê-a junto com uma insígnia.',
    'format/endorsement': 'Isto é um apoio: o que alguém diz de uma insígnia, não a insígnia.',
    'format/other-credential': 'Isto é uma credencial verificável de outro tipo, não uma insígnia.',
    'format/not-utf8':
      'Este texto não está em UTF-8, por isso não pode ser lido como foi assinado. Obtenha-o outra vez.',
    'format/image-broken':
      'A insígnia dentro desta imagem não pode ser lida: está danificada. Obtenha-a outra vez.',
    'format/too-deep': 'Isto está encaixado em mais de {} níveis, o máximo que é lido aqui.',
    'format/too-many-values': 'Isto contém mais de {} valores, o máximo que é lido aqui.',
    'format/too-many-items': 'Uma das suas listas tem mais de {} entradas, o máximo que é lido aqui.',
    'format/too-many-badges': 'Há mais de {} lá dentro, o máximo que é lido aqui.',
    'format/token-malformed': 'Este token não está bem formado: está danificado. Obtenha-o de novo.',
    'format/record-in-record':
      'É um registo de aprendizagem dentro de outro; o que ele contém não é visto aqui.',
    'conformance/data-model-1':
      'Esta insígnia é de um formato mais antigo (Verifiable Credentials 1.1), com regras mais frouxas: diz quando foi emitida, mas não claramente a partir de quando vale, e os formatos posteriores protegem melhor as suas palavras.',
    'conformance/context-unknown': 'A insígnia usa um vocabulário que este programa não conhece.',
    'conformance/context-old': 'A insígnia usa uma edição mais antiga do vocabulário Open Badges.',
    'conformance/issuer-bare':
      'A insígnia indica o seu emissor apenas por um endereço, sem nome. Repare no domínio.',
    'conformance/language-value':
      'A insígnia indica a língua de um texto de um modo que o Open Badges 3.0 não conhece e que este programa não verifica.',
    'conformance/related-resource':
      'A insígnia indica outros ficheiros e as suas impressões digitais. Não foram obtidos nem comparados.',
    'conformance/identity-shared':
      'Duas partes da insígnia têm o mesmo identificador e não dizem o mesmo. A assinatura cobre o que dizem em conjunto, não qual delas o diz.',
    'proof/verified': 'A assinatura está certa: nada mudou desde que foi assinada.',
    'proof/missing': 'Não há assinatura. Qualquer pessoa podia ter escrito isto.',
    'proof/suite-not-supported': 'A insígnia está assinada de um modo que este programa não pode verificar.',
    'proof/other-not-supported':
      'Há mais uma assinatura ({}) de um tipo que este programa não conhece. Não foi examinada.',
    'proof/created-in-future': 'A assinatura tem a data {}, que está no futuro.',
    'proof/expired': 'A assinatura devia valer até {}.',
    'proof/signature-wrong':
      'A assinatura não corresponde: a insígnia foi alterada depois de assinada, ou este emissor nunca a assinou.',
    'proof/not-computable': 'A assinatura não pôde ser verificada aqui.',
    'proof/alg-not-supported':
      'O token está assinado de uma forma ({}) que este programa não pode verificar.',
    'proof/claim-alone':
      'A insígnia deixa ao seu token algo ({}) que devia dizer ela própria. Ainda assim, está assinado.',
    'proof/claims-missing': 'O token omite o que devia repetir da insígnia ({}). Ainda assim, está assinada.',
    'issuer-key/authorised': 'A chave que assinou é de {}, que o diz por si.',
    'issuer-key/self-made':
      'Do emissor só se conhece a chave. Nenhum domínio responde por ela; qualquer pessoa a podia ter criado.',
    'issuer-key/issuer-differs': 'A insígnia foi assinada por alguém que não é o emissor que nomeia.',
    'issuer-key/identifier-not-supported':
      'O emissor é nomeado de um modo que este programa não pode consultar.',
    'issuer-key/unreachable': 'Não foi possível contactar {} para pedir as chaves do emissor.',
    'issuer-key/refused': 'O que {} respondeu sobre as chaves do emissor não foi aceite.',
    'issuer-key/redirected': '{} remete para outro sítio a pergunta pelas chaves do emissor.',
    'issuer-key/document-missing': '{} não tem (ou já não tem) as chaves do emissor.',
    'issuer-key/document-malformed': 'O que {} publica sobre as chaves do emissor não pode ser lido.',
    'issuer-key/document-differs': 'O que {} publica é sobre outra pessoa.',
    'issuer-key/not-found': 'O emissor não tem a chave que assinou esta insígnia.',
    'issuer-key/not-authorised': 'O emissor não permite que esta chave assine insígnias.',
    'issuer-key/revoked': 'O emissor retirou a chave que assinou esta insígnia.',
    'issuer-key/expired': 'A insígnia foi assinada depois de a chave do emissor ter expirado.',
    'issuer-key/at-host':
      'A chave que assinou está no servidor do emissor, {}. O documento do emissor não enumera chaves.',
    'issuer-key/none-published':
      '{} não publica chaves do emissor, por isso ninguém pode dizer de quem é a que veio com a insígnia.',
    'issuer-key/other-host': 'A chave que assinou está num servidor que não é o do emissor.',
    'refresh/current': 'O emissor não tem uma versão mais recente.',
    'refresh/replaced': 'O emissor tem uma versão mais recente; o que se segue é sobre essa.',
    'refresh/failed': 'Não foi possível obter uma versão mais recente; foi verificada esta.',
    'status/none': 'O emissor não publica nenhuma lista em que esta insígnia pudesse ser revogada.',
    'status/clear': 'O emissor não a revogou nem suspendeu.',
    'status/revoked': 'O emissor revogou-a.',
    'status/suspended': 'O emissor suspendeu-a por agora.',
    'status/list-unreachable': 'Não foi possível contactar a lista de insígnias revogadas.',
    'status/list-missing': 'A lista de insígnias revogadas não está onde devia.',
    'status/list-not-supported':
      'A lista de insígnias revogadas é de um tipo que este programa não pode verificar.',
    'status/list-not-signed':
      'A lista de insígnias revogadas não está assinada: qualquer pessoa a pode ter alterado.',
    'status/list-not-checked': 'Não foi possível verificar se a lista de insígnias revogadas é do emissor.',
    'status/list-purpose-differs':
      'A lista que a insígnia indica trata de algo diferente do que a insígnia diz.',
    'status/index-out-of-range': 'A insígnia indica um lugar além do fim da lista de insígnias revogadas.',
    'status/entry-malformed': 'A insígnia não diz corretamente onde ver se foi revogada.',
    'status/entry-ambiguous':
      'A insígnia indica com o mesmo identificador dois lugares onde ver se foi revogada; podem ter sido trocados.',
    'status/list-not-genuine':
      'A lista de insígnias revogadas é falsificada: foi alterada depois de assinada, ou o emissor nunca a assinou. Talvez alguém esteja a esconder que esta insígnia foi revogada.',
    'status/list-expired': 'A lista de insígnias revogadas está desatualizada.',
    'validity/current': 'Hoje está dentro das suas datas: desde {}, sem fim.',
    'validity/current-until': 'Hoje está dentro das suas datas: de {} a {}.',
    'validity/expired': 'Expirou em {}.',
    'validity/not-yet-valid': 'Só é válida a partir de {}.',
    'recipient/matches': 'Foi atribuída à pessoa indicada.',
    'recipient/differs': 'Não foi atribuída à pessoa indicada.',
    'recipient/not-stated': 'A insígnia não nomeia o destinatário de um modo que permita comparar.',
    'recipient/same-person': 'Foi atribuída à pessoa de quem trata o registo.',
    'recipient/other-person': 'Foi atribuída a outra pessoa que não aquela de quem trata o registo.',
    'recipient/person-unknown': 'Não se pode saber se foi atribuída à pessoa de quem trata o registo.',
    'endorsements/verified': 'Um apoio é autêntico.',
    'endorsements/self-asserted':
      'Um apoio está assinado, mas ninguém garante quem o assinou. Qualquer pessoa podia tê-lo escrito.',
    'endorsements/not-genuine': 'Um apoio não é autêntico ou já não vale. Não o tenha em conta.',
    'endorsements/unknown': 'Um apoio não pôde ser verificado. Não confie nele.',
  },
  byCheck: {
    format: 'O ficheiro não pode ser lido como insígnia sem ambiguidade.',
    conformance: 'Uma parte não tem a forma que Open Badges 3.0 exige.',
    proof: 'A assinatura não está em ordem ou não pode ser verificada aqui.',
    'issuer-key': 'A chave do emissor não está em ordem ou não pode ser verificada aqui.',
    refresh: 'Não foi possível procurar uma versão mais recente.',
    status: 'Não foi possível apurar se foi revogada.',
    validity: 'As datas não puderam ser verificadas.',
    recipient: 'O destinatário não pôde ser comparado.',
    endorsements: 'Um apoio não pode ser verificado aqui. Não o tenha em conta.',
  },
} satisfies AnswerMessages;
