import type { HostedMessages } from '../verdict-messages.ts';

export default {
  'format/hosted':
    'É uma insígnia de Open Badges 2.0. Foi pedida de novo ao endereço onde diz estar publicada.',
  'format/hosted-signed':
    'É uma insígnia assinada de Open Badges 2.0 (SignedBadge), que este programa não sabe verificar.',
  'conformance/hosted': 'Tem a forma de uma asserção de Open Badges 2.0.',
  'conformance/hosted-no-address': 'A insígnia não diz em que endereço está publicada.',
  'conformance/hosted-verification': 'A insígnia não diz como se verifica.',
  'conformance/hosted-type': 'O que está publicado ali é de outro tipo que não o devido.',
  'conformance/hosted-name': 'O que está publicado ali não tem nome.',
  'conformance/hosted-date': 'Falta uma data, ou não está escrita com a hora e o fuso horário.',
  'conformance/hosted-recipient': 'A insígnia não diz a quem foi atribuída.',
  'conformance/hosted-no-class': 'A insígnia não diz por que foi atribuída.',
  'conformance/hosted-no-issuer': 'A insígnia não diz quem a emitiu.',
  'conformance/hosted-plain-recipient': 'A insígnia publica o endereço do seu titular, à vista de todos.',
  'proof/hosted':
    'Não está assinada. O que se apurou é que {} a publica agora: quem gere esse site pode alterá-la e, quando o site desaparecer, já nada se pode verificar.',
  'proof/hosted-differs':
    'Esta cópia indica outro titular ou outra insígnia do que {} publica: foi alterada.',
  'proof/hosted-copy-old':
    'Esta cópia não diz tudo o que {} publica agora. O que se segue refere-se ao que está publicado.',
  'issuer-key/hosted': 'O próprio perfil do emissor permite insígnias em {}.',
  'issuer-key/hosted-not-secure':
    'Está publicada num endereço sem encriptação (http), onde qualquer um a pode alterar pelo caminho.',
  'issuer-key/hosted-offline': 'Não foi consultada, pois a rede não devia ser usada.',
  'issuer-key/hosted-unreachable': 'Não foi possível contactar {} para perguntar por ela.',
  'issuer-key/hosted-refused': 'O que {} respondeu não foi aceite.',
  'issuer-key/hosted-redirected': '{} remete a pergunta para outro sítio.',
  'issuer-key/hosted-missing': '{} não a publica (ou já não).',
  'issuer-key/hosted-malformed': 'O que {} responde não se consegue ler como parte de uma insígnia.',
  'issuer-key/hosted-other-id': 'O que {} publica ali diz que pertence a outro endereço.',
  'issuer-key/hosted-scope': 'O emissor não permite insígnias em {}.',
  'status/hosted': 'O emissor publica-a sem dizer que tenha sido revogada.',
  'status/hosted-revoked': 'O emissor publica que foi revogada.',
  'status/hosted-gone': '{} responde que a insígnia foi retirada definitivamente.',
  'endorsements/hosted': 'Outros recomendam-na de um modo que este programa não verifica.',
} satisfies HostedMessages;
