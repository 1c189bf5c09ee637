import { configFile, type Host } from './host.ts';
import type { HostAdvice } from './host-advice.ts';

/** What no host of mere files can do. */
export const PLAIN_FILES_CANNOT = [
  'no content negotiation: /badges/ID is the page for everybody; share /badges/ID.jsonld with programs',
  'no other addresses for files: /badges/ID.jsonld and /badges/ID/verification.json, not /badges/ID/jsonld, /badges/ID/download or /credentials/v1/ID',
  'a missing badge is told by the page for lost addresses at addresses for programs too',
  'no headers of ours: pages carry their Content-Security-Policy themselves; no noindex for files',
  'status lists are kept by browsers and verifiers for ten minutes',
] as const;

/** What to do on such a host, whose name stands at the front of a sentence; it has its own ways for some topics. */
export function plainFilesAdvice(name: string, own: HostAdvice['on']): HostAdvice {
  return {
    rules: `${name} sets the headers and lets nobody change them: if it matters, move to a host that does (docs/moving.md).`,
    on: {
      negotiation: `${name} cannot choose by Accept: give programs addresses that end in .jsonld, or move to a host that can.`,
      caching: `${name} keeps everything for ten minutes and lets nobody change that.`,
      'not-found': `On ${name}: deploy dist/404.html too.`,
      ...own,
    },
  };
}

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
  marks: {
    names: /\.github\.io$/,
    headers: [
      { name: 'x-github-request-id', value: /./ },
      { name: 'server', value: /^github\.com/i },
    ],
  },
  advice: plainFilesAdvice('GitHub Pages', {
    certificate:
      'On GitHub Pages: Settings, Pages, take the domain out and enter it again, then tick Enforce HTTPS.',
    'well-known':
      'On GitHub Pages: upload with "include-hidden-files: true"; only the repository USER.github.io, or one with a domain of its own, has the root of a host.',
    stale: 'On GitHub Pages: .github/workflows/refresh.yml does so; look whether GitHub has switched it off.',
  }),
  published: () => [
    configFile('.nojekyll', 'Tells GitHub Pages to publish folders that begin with an underscore.\n'),
  ],
  beside: () => [],
};
