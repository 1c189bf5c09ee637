import type { Dictionary } from '../dictionary.ts';

export default {
  toPrint: 'Certificado para imprimir',
  title: (achievement) => `Certificado: ${achievement}`,
  forAchievement: 'Por',
  check: 'Verificar este certificado',
  how: 'O papel, por si só, não prova nada. Digitalize o código ou abra o endereço: a página diz quem emitiu esta insígnia e verifica a sua assinatura. A credencial assinada vai anexa a este ficheiro.',
  asOf: (day, state) => `Em ${day}, quando este ficheiro foi criado: ${state}.`,
  isPreview: 'Uma pré-visualização, só para ver. Não é uma insígnia nem se verifica como tal.',
  isSample: 'Uma amostra. A organização e as pessoas que nela constam não existem.',
  preview: 'PRÉ-VISUALIZAÇÃO',
  sample: 'AMOSTRA',
  expired: 'EXPIRADA',
  revoked: 'REVOGADA',
  code: (url) => `Código QR do endereço ${url}`,
  attachment: 'A credencial Open Badges 3.0 assinada',
} satisfies Dictionary['certificate'];
