import { join } from 'node:path';
import { githubPages } from '../../../src/hosting/github-pages.ts';
import { gitlabPages } from '../../../src/hosting/gitlab-pages.ts';
import type { Host } from '../../../src/hosting/host.ts';
import type { Row } from '../requests.ts';
import { fileResponse } from '../simulated/file-store.ts';
import type { ServerKind } from './server.ts';
import { simulate } from './simulated-server.ts';

/** Hosts of mere files: each address is one file, whoever asks. */
export const githubPagesServer = plainPages('GitHub Pages (simulated)', githubPages);
export const gitlabPagesServer = plainPages('GitLab Pages (simulated)', gitlabPages);

function plainPages(name: string, host: Host): ServerKind {
  return {
    name,
    host,
    missing: () => undefined,
    headers: 'none',
    able,
    async start(folder, base) {
      const site = join(folder, `dist${base}`);
      return simulate(async (request, target) => {
        const path = target.replace(/\?.*/, '');
        if (path.startsWith(`${base}/`)) return fileResponse(site, request, path.slice(base.length));
        return new Response(null, { status: 404 });
      });
    },
  };
}

/** Nothing is negotiated and no header is ours; preflights and addresses without an ending are not answered. */
function able(row: Row): Row | undefined {
  const { file, status, varies } = row.expected;
  if (row.method === 'OPTIONS' || row.name.startsWith('alias')) return undefined;
  if (file === undefined) return { ...row, expected: { status } };
  if (varies !== true) return { ...row, expected: { status, file } };
  const type = 'text/html; charset=utf-8';
  return { ...row, expected: { status, file: file.replace(/\.jsonld$/, '.html'), type } };
}
