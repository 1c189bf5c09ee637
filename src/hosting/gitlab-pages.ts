import { PLAIN_FILES_CANNOT, plainFilesAdvice } from './github-pages.ts';
import type { Host } from './host.ts';

/** GitLab Pages: files, published by `.gitlab-ci.yml`. */
export const gitlabPages: Host = {
  name: 'gitlab-pages',
  negotiation: 'none',
  limits: { totalBytes: 1_000_000_000 },
  servesPaths: true,
  cannot: [
    ...PLAIN_FILES_CANNOT,
    'a project site is below /PROJECT, unless it has a domain of its own: rootDid and /.well-known/did.json need a site at the root of its host',
  ],
  marks: { names: /\.gitlab\.io$/ },
  advice: plainFilesAdvice('GitLab Pages', {
    certificate: 'On GitLab Pages: Deploy, Pages, the domain: switch the automatic certificate on.',
    'well-known':
      'On GitLab Pages: only the project NAMESPACE.gitlab.io, or one with a domain of its own, has the root of a host.',
    stale: 'On GitLab Pages: Build, Pipeline schedules, daily.',
  }),
  published: () => [],
  beside: () => [],
};
