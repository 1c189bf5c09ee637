import type { SiteCheck } from '../examined-site.ts';
import { checkAddress } from './address.ts';
import { checkCaching } from './caching.ts';
import { checkCertificate } from './certificate.ts';
import { checkCredentials } from './credentials.ts';
import { checkDidDocuments } from './did-document.ts';
import { checkFiles } from './files.ts';
import { checkNegotiation } from './negotiation.ts';
import { checkNoindex } from './noindex.ts';
import { checkNotFound } from './not-found.ts';
import { checkPreflight } from './preflight.ts';
import { checkSafetyHeaders } from './safety-headers.ts';
import { checkSocialImages } from './social-image.ts';
import { checkStatusLists } from './status-list.ts';

/** Everything that is looked at, in the order of the report: what all else hangs on comes first. */
export const CHECKS: readonly SiteCheck[] = [
  checkCertificate,
  checkAddress,
  checkDidDocuments,
  checkStatusLists,
  checkCredentials,
  checkFiles,
  checkNegotiation,
  checkPreflight,
  checkNotFound,
  checkSocialImages,
  checkNoindex,
  checkCaching,
  checkSafetyHeaders,
];
