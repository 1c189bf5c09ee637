/** VC Data Model 2.0; its hash is normative [VC 2.0 B.1]. */
export const CREDENTIALS_V2 = 'https://www.w3.org/ns/credentials/v2';
/** VC Data Model 1.1: only ever read, never issued. */
export const CREDENTIALS_V1 = 'https://www.w3.org/2018/credentials/v1';
/** Open Badges 3.0.3. */
export const OPEN_BADGES = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
/** Its predecessor: only ever read, never issued. */
export const OPEN_BADGES_3_0_2 = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json';
/** The further terms of either: issued only with a refresh service. */
export const OPEN_BADGES_EXTENSIONS = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json';
/** Open Badges 2.0, whose badges are hosted and not signed: no signature is made over it. */
export const OPEN_BADGES_2 = 'https://w3id.org/openbadges/v2';
/** Comprehensive Learner Record 2.0.1. */
export const COMPREHENSIVE_LEARNER_RECORD_2 = 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json';
/** DID documents. */
export const DID_V1 = 'https://www.w3.org/ns/did/v1';
/** Keys as Multikey. */
export const MULTIKEY_V1 = 'https://w3id.org/security/multikey/v1';
/** Keys as JSON Web Keys. */
export const JWK_V1 = 'https://w3id.org/security/jwk/v1';
/** Status List 2021, the draft of Bitstring Status List: only ever read, never issued. */
export const STATUS_LIST_2021 = 'https://w3id.org/vc/status-list/2021/v1';
