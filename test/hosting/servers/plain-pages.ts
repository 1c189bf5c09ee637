import { join } from 'node:path';
import { paths } from '../../../src/credential/urls.ts';
import { githubPages } from '../../../src/hosting/github-pages.ts';
import { gitlabPages } from '../../../src/hosting/gitlab-pages.ts';
import type { Host } from '../../../src/hosting/host.ts';
import { isToldToPrograms, type Row } from '../requests.ts';
import { fileResponse } from '../simulated/file-store.ts';
import type { ServerKind } from './server.ts';
import { simulate } from './simulated-server.ts';

/** Headers that a host puts on everything, whoever asks. */
type OwnHeaders = (request: Request) => Readonly<Record<string, string>>;

/** As its answers are known to be: open to everybody, kept for ten minutes. */
export const githubPagesServer = plainPages('GitHub Pages (simulated)', githubPages, () => ({
  server: 'GitHub.com',
  'access-control-allow-origin': '*',
  'cache-control': 'max-age=600',
}));

/** Its server gives leave to those only who say where they come from, and tells nobody what it is. */
export const gitlabPagesServer = plainPages('GitLab Pages (simulated)', gitlabPages, (request) => ({
  vary: 'Origin',
  'cache-control': 'max-age=600',
  ...(request.headers.has('origin') && { 'access-control-allow-origin': '*' }),
}));

/** Hosts of mere files: each address is one file, whoever asks. */
function plainPages(name: string, host: Host, own: OwnHeaders): ServerKind {
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
        if (!path.startsWith(`${base}/`)) return new Response(null, { status: 404 });
        const response = await fileResponse(site, request, path.slice(base.length));
        for (const [header, value] of Object.entries(own(request))) response.headers.set(header, value);
        return response;
      });
    },
  };
}

/** Nothing is negotiated and no header is ours; preflights and addresses without an ending are not answered. */
function able(row: Row): Row | undefined {
  // They have one page for all that is missing.
  if (isToldToPrograms(row)) return able({ ...row, expected: { ...row.expected, file: paths.notFound } });
  const { file, status, varies } = row.expected;
  if (row.method === 'OPTIONS' || row.name.startsWith('alias')) return undefined;
  if (file === undefined) return { ...row, expected: { status } };
  if (varies !== true) return { ...row, expected: { status, file } };
  const type = 'text/html; charset=utf-8';
  return { ...row, expected: { status, file: file.replace(/\.(jsonld|jws)$/, '.html'), type } };
}
