/** No inline style or script, nothing from elsewhere; `connect-src` lets the site verify badges of others. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Pages for frames on other sites: the only ones that may stand in one. They run nothing and ask for nothing. */
export const EMBED_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  'frame-ancestors *',
].join('; ');

/** Pages tell nobody where their readers came from. */
export const REFERRER_POLICY = 'no-referrer';

/** A policy as a page can carry it itself: what only a header can say is left out [CSP 3 §3.3]. */
export function inPage(policy: string): string {
  return policy
    .split('; ')
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .join('; ');
}
