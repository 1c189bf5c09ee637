import { configFile, type Host } from './host.ts';

/** What no host of mere files can do. */
export const PLAIN_FILES_CANNOT = [
  'no content negotiation: /badges/ID is the page for everybody; share /badges/ID.jsonld with programs',
  'no addresses without an ending for files: /badges/ID.jsonld, not /badges/ID/jsonld or /badges/ID/download',
  'no headers of ours: no Content-Security-Policy, no noindex for files',
  'status lists are kept by browsers and verifiers for ten minutes',
] as const;

/** GitHub Pages: files, and nothing to set. */
export const githubPages: Host = {
  name: 'github-pages',
  negotiation: 'none',
  limits: { totalBytes: 1_000_000_000 },
  servesPaths: true,
  cannot: [
    ...PLAIN_FILES_CANNOT,
    'a project site is below /REPOSITORY: rootDid and /.well-known/did.json need a site at the root of its host',
  ],
  published: () => [
    configFile('.nojekyll', 'Tells GitHub Pages to publish folders that begin with an underscore.\n'),
  ],
  beside: () => [],
};
