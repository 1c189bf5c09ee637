import type { Dictionary } from '../dictionary.ts';

export default {
  name: 'Nombre',
  sourcedId: 'Identificador de origen',
  systemId: 'Identificador del sistema',
  productId: 'Identificador del producto',
  userName: 'Nombre de usuario',
  accountId: 'Identificador de la cuenta',
  emailAddress: 'Dirección de correo electrónico',
  nationalIdentityNumber: 'Número de identidad nacional',
  isbn: 'ISBN',
  issn: 'ISSN',
  lisSourcedId: 'Identificador de origen LIS',
  oneRosterSourcedId: 'Identificador de origen OneRoster',
  sisSourcedId: 'Identificador de origen SIS',
  ltiContextId: 'Identificador de contexto LTI',
  ltiDeploymentId: 'Identificador de despliegue LTI',
  ltiToolId: 'Identificador de herramienta LTI',
  ltiPlatformId: 'Identificador de plataforma LTI',
  ltiUserId: 'Identificador de usuario LTI',
  identifier: 'Identificador',
} satisfies Dictionary['identifierTypes'];
