const CHROME =
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7';
const FIREFOX = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

/** Requests that a page with a JSON form gets in life: browsers, wallets, validators. Undefined is no header at all. */
export const ACCEPT_HEADERS: readonly (string | undefined)[] = [
  undefined,
  '',
  '*/*',
  CHROME,
  FIREFOX,
  'text/html',
  'application/xhtml+xml',
  'text/*',
  'image/png',
  'garbage',
  'application/json',
  'application/ld+json',
  'Application/LD+JSON',
  'application/vc',
  'application/vc+ld+json',
  'application/did+json',
  'application/did+ld+json',
  'application/*',
  'application/ld+json; profile="https://w3id.org/openbadges/v3"',
  'application/ld+json;profile="a,b;q=0";q=0.9, text/html;q=0.5',
  'application/json, text/html;q=0.5',
  'application/json;q=0.5, text/html',
  'text/html;q=0.4, application/ld+json;q=0.8',
  'application/ld+json;q=0.951, text/html;q=0.95',
  'text/html;q=0, */*',
  'application/json;q=0, */*',
  'text/html, application/json',
  'text/html,application/xhtml+xml,application/ld+json,application/json',
  'application/json, */*;q=0.1',
];
