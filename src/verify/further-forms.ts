/**
 * What credentials in further forms need, together: those that come as signed tokens. A browser loads it when one comes, as
 * one file.
 */
export { readJwt } from './jwt/read-jwt.ts';
export { checkToken } from './jwt/token-authenticity.ts';
