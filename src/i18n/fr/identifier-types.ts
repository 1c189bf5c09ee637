import type { Dictionary } from '../dictionary.ts';

export default {
  name: 'Nom',
  sourcedId: 'Identifiant source',
  systemId: 'Identifiant système',
  productId: 'Identifiant de produit',
  userName: 'Nom d’utilisateur',
  accountId: 'Identifiant de compte',
  emailAddress: 'Adresse de courriel',
  nationalIdentityNumber: 'Numéro national d’identité',
  isbn: 'ISBN',
  issn: 'ISSN',
  lisSourcedId: 'Identifiant source LIS',
  oneRosterSourcedId: 'Identifiant source OneRoster',
  sisSourcedId: 'Identifiant source SIS',
  ltiContextId: 'Identifiant de contexte LTI',
  ltiDeploymentId: 'Identifiant de déploiement LTI',
  ltiToolId: 'Identifiant d’outil LTI',
  ltiPlatformId: 'Identifiant de plateforme LTI',
  ltiUserId: 'Identifiant d’utilisateur LTI',
  identifier: 'Identifiant',
} satisfies Dictionary['identifierTypes'];
