import type { IDENTIFIER_TYPES } from '../../lib/open-badges-vocabulary.ts';

type Terms = Readonly<Record<(typeof IDENTIFIER_TYPES)[number], string>>;

/** What kind of identifier somebody gave something [OB 3.0 IdentifierTypeEnum]. */
export default {
  name: 'Name',
  sourcedId: 'Sourced ID',
  systemId: 'System ID',
  productId: 'Product ID',
  userName: 'User name',
  accountId: 'Account ID',
  emailAddress: 'E-mail address',
  nationalIdentityNumber: 'National identity number',
  isbn: 'ISBN',
  issn: 'ISSN',
  lisSourcedId: 'LIS sourced ID',
  oneRosterSourcedId: 'OneRoster sourced ID',
  sisSourcedId: 'SIS sourced ID',
  ltiContextId: 'LTI context ID',
  ltiDeploymentId: 'LTI deployment ID',
  ltiToolId: 'LTI tool ID',
  ltiPlatformId: 'LTI platform ID',
  ltiUserId: 'LTI user ID',
  identifier: 'Identifier',
} satisfies Terms;
