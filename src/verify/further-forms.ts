/** What credentials that come as signed tokens need, together. A browser loads it when one comes, as one file. */
export { readJwt } from './jwt/read-jwt.ts';
export { checkToken } from './jwt/token-authenticity.ts';
