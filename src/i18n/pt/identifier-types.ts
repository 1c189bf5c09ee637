import type { Dictionary } from '../dictionary.ts';

export default {
  name: 'Nome',
  sourcedId: 'Identificador de origem',
  systemId: 'Identificador do sistema',
  productId: 'Identificador do produto',
  userName: 'Nome de utilizador',
  accountId: 'Identificador da conta',
  emailAddress: 'Endereço de correio eletrónico',
  nationalIdentityNumber: 'Número de identificação nacional',
  isbn: 'ISBN',
  issn: 'ISSN',
  lisSourcedId: 'Identificador de origem LIS',
  oneRosterSourcedId: 'Identificador de origem OneRoster',
  sisSourcedId: 'Identificador de origem SIS',
  ltiContextId: 'Identificador de contexto LTI',
  ltiDeploymentId: 'Identificador de implantação LTI',
  ltiToolId: 'Identificador de ferramenta LTI',
  ltiPlatformId: 'Identificador de plataforma LTI',
  ltiUserId: 'Identificador de utilizador LTI',
  identifier: 'Identificador',
} satisfies Dictionary['identifierTypes'];
