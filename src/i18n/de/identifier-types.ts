import type { Dictionary } from '../dictionary.ts';

export default {
  name: 'Bezeichnung',
  sourcedId: 'Quellkennung',
  systemId: 'Systemkennung',
  productId: 'Produktkennung',
  userName: 'Benutzername',
  accountId: 'Kontokennung',
  emailAddress: 'E-Mail-Adresse',
  nationalIdentityNumber: 'Nationale Identitätsnummer',
  isbn: 'ISBN',
  issn: 'ISSN',
  lisSourcedId: 'LIS-Quellkennung',
  oneRosterSourcedId: 'OneRoster-Quellkennung',
  sisSourcedId: 'SIS-Quellkennung',
  ltiContextId: 'LTI-Kontextkennung',
  ltiDeploymentId: 'LTI-Einrichtungskennung',
  ltiToolId: 'LTI-Werkzeugkennung',
  ltiPlatformId: 'LTI-Plattformkennung',
  ltiUserId: 'LTI-Benutzerkennung',
  identifier: 'Kennung',
} satisfies Dictionary['identifierTypes'];
