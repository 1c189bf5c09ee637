/** Media types of what a site serves. */
export const MEDIA_TYPE = {
  jsonLd: 'application/ld+json',
  credential: 'application/vc+ld+json',
  did: 'application/did+ld+json',
  jwt: 'application/vc+jwt',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  pdf: 'application/pdf',
  text: 'text/plain; charset=utf-8',
  xml: 'application/xml',
  atom: 'application/atom+xml',
} as const;
