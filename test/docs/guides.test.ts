import { readdirSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HostName } from '../../src/model/site-config.ts';
import { isInstalled } from '../hosting/live-server.ts';
import { cloudflarePagesServer } from '../hosting/servers/cloudflare-pages.ts';
import { netlifyServer } from '../hosting/servers/netlify.ts';
import { githubPagesServer, gitlabPagesServer } from '../hosting/servers/plain-pages.ts';
import type { ServerKind } from '../hosting/servers/server.ts';
import { type NamedServer, nameServer } from '../hosting/tls-front.ts';
import { runScript } from '../support/run-script.ts';
import { freshClone } from './fresh-clone.ts';
import { serveByNginx } from './guide-nginx.ts';
import { documentationPages, exampleFilesOf, type Page, scriptsOf } from './pages.ts';
import { followPage } from './run-commands.ts';

interface Guide {
  readonly file: string;
  /** The page with the commands, where the guide leaves them to another. */
  readonly commandsOf?: string;
  readonly site: string;
  readonly missing?: string | false | undefined;
  /** As `hosts` in site.yaml names it, and as doctor does. */
  readonly host: HostName;
  /** What doctor says at the end: a host that serves files only cannot do all that it asks for. */
  readonly verdict: RegExp;
  readonly serve: (root: string, page: Page) => Promise<NamedServer>;
}

/** Serves what the build has written as a host's own runtime does, or a stand-in for it. */
const serveBy = (kind: ServerKind, host: string) => async (root: string) =>
  nameServer(await kind.start(root, ''), host);

/** A page's commands, as one reads them who makes a site for somewhere else. */
function commandsFor(page: Page, site: string, host: string): string[] {
  return scriptsOf(page).map((commands) =>
    commands.replace(/--site \S+ /, `--site ${site} `).replace(/hosts: \[\S+\]/, `hosts: [${host}]`),
  );
}

const GUIDES: readonly Guide[] = [
  {
    file: 'docs/deploy-nginx.md',
    site: 'https://badges.club.example',
    missing: !isInstalled('nginx', '-v') && 'nginx is not installed',
    host: 'nginx',
    verdict: / 0 warnings, 0 wrong\./,
    serve: (root, page) =>
      serveByNginx(root, 'badges.club.example', exampleFilesOf(page).get('badges.conf') ?? ''),
  },
  {
    file: 'docs/deploy-netlify.md',
    site: 'https://badges.club.example',
    missing: netlifyServer.missing(),
    host: 'netlify',
    verdict: / 0 warnings, 0 wrong\./,
    serve: serveBy(netlifyServer, 'badges.club.example'),
  },
  {
    file: 'docs/deploy-cloudflare-pages.md',
    site: 'https://badges.club.example',
    missing: cloudflarePagesServer.missing(),
    host: 'cloudflare-pages',
    verdict: / 0 warnings, 0 wrong\./,
    serve: serveBy(cloudflarePagesServer, 'badges.club.example'),
  },
  {
    file: 'docs/deploy-github-pages.md',
    site: 'https://club.github.io/badges',
    host: 'github-pages',
    verdict: /, 0 wrong\./,
    serve: (root) => serveBelow(githubPagesServer, root, 'https://club.github.io/badges'),
  },
  {
    file: 'docs/deploy-gitlab-pages.md',
    commandsOf: 'docs/deploy-github-pages.md',
    site: 'https://club.gitlab.io/badges',
    host: 'gitlab-pages',
    verdict: /, 0 wrong\./,
    serve: (root) => serveBelow(gitlabPagesServer, root, 'https://club.gitlab.io/badges'),
  },
];

/** The same below the path at which a project's pages stand. */
async function serveBelow(kind: ServerKind, root: string, site: string): Promise<NamedServer> {
  const { hostname, pathname } = new URL(site);
  const folder = join(root, 'served');
  await cp(join(root, 'dist'), join(folder, `dist${pathname}`), { recursive: true });
  return nameServer(await kind.start(folder, pathname), hostname);
}

test('every guide with commands is followed, and by its own commands', () => {
  const pages = documentationPages().filter(
    (page) => page.file.startsWith('docs/deploy-') && scriptsOf(page).length > 0,
  );
  for (const page of pages) {
    const guide = GUIDES.find(({ file }) => file === page.file);
    expect(commandsFor(page, guide?.site ?? '', guide?.host ?? ''), page.file).toEqual(scriptsOf(page));
  }
  expect(pages.length).toBeGreaterThan(3);
});

function pageOf(file: string): Page {
  const page = documentationPages().find((each) => each.file === file);
  if (!page) throw new Error(`There is no ${file}.`);
  return page;
}

describe.each(GUIDES)('a newcomer who follows $file', (guide) => {
  const { file, commandsOf = file, site, host, missing, verdict, serve } = guide;
  let root: string;
  let isMade = false;
  let server: NamedServer | undefined;
  const attempt = missing ? test.skip : test;
  const why = missing ? ` (${missing})` : '';

  const page = pageOf(commandsOf);

  beforeAll(async () => {
    root = await freshClone();
  });
  afterAll(() => server?.close());

  test('finds that its commands work, in order, in a fresh clone', async () => {
    await followPage(root, page, commandsFor(page, site, host));
    isMade = true;
  });

  /** Serves what the commands have made, once. */
  async function open(): Promise<NamedServer> {
    if (!isMade) throw new Error('The commands have made no site.');
    server ??= await serve(root, page);
    await writeFile(join(root, 'authority.pem'), server.authority);
    return server;
  }

  async function lanyard(words: string) {
    const { port } = await open();
    const { hostname } = new URL(site);
    return runScript(root, `node_modules/.bin/lanyard ${words} --connect-to ${hostname}=127.0.0.1:${port}`, {
      NODE_EXTRA_CA_CERTS: join(root, 'authority.pem'),
    });
  }

  attempt(`has a badge that verifies for its recipient, as page, file and image${why}`, async () => {
    const [award = ''] = readdirSync(join(root, 'dist/badges')).filter((name) => name.endsWith('.jsonld'));
    const badge = `${site}/badges/${award.slice(0, -'.jsonld'.length)}`;
    for (const ending of ['', '.jsonld', '.png', '.svg']) {
      const { status, output } = await lanyard(`verify ${badge}${ending} --email ana@club.example`);
      expect(status, output).toBe(0);
      expect(output).toMatch(/^VALID: [\s\S]*Recipient {6}ok/m);
    }
  });

  attempt(`is told by lanyard doctor that nothing is wrong${why}`, async () => {
    const { status, output } = await lanyard(`doctor ${site}`);
    expect(status, output).toBe(0);
    expect(output).toContain('has the keys that content/ has');
    expect(output).toMatch(verdict);
    expect(output).toContain(`The host seems to be ${host}.`);
  });
});
