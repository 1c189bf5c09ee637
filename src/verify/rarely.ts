/**
 * What few badges need, together: PNG and PDF, links that carry a badge, endorsements, newer versions, and badges of Open
 * Badges 2.0. A browser loads it when something asks for it, as one file.
 */
export { linkedText } from '../lib/credential-link.ts';
export { checkEndorsements } from './checks/endorsements.ts';
export { refreshCredential } from './checks/refresh.ts';
export { HOSTED_LIMITS } from './open-badges-2/published.ts';
export { verifyHosted } from './open-badges-2/verify-hosted.ts';
export { checkRevocationListEntry } from './status/revocation-list.ts';
export { attachedTexts } from './unbake-pdf.ts';
export { unbakePng } from './unbake-png.ts';
