import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled } from '../hosting/live-server.ts';
import { serveOnLoopback } from '../independent/loopback-server.ts';
import { runScript } from '../support/run-script.ts';
import { freshClone } from './fresh-clone.ts';
import { type GuideServer, serveByNginx } from './guide-nginx.ts';
import { documentationPages, exampleFilesOf, type Page, scriptsOf } from './pages.ts';

interface Guide {
  readonly file: string;
  readonly site: string;
  readonly missing?: string | false;
  /** What doctor says at the end: a host that serves files only cannot do all that it asks for. */
  readonly verdict: RegExp;
  readonly serve: (root: string, page: Page) => Promise<GuideServer>;
}

const GUIDES: readonly Guide[] = [
  {
    file: 'docs/deploy-nginx.md',
    site: 'https://badges.club.example',
    missing: !isInstalled('nginx', '-v') && 'nginx is not installed',
    verdict: / 0 warnings, 0 wrong\. The host seems to be nginx/,
    serve: (root, page) =>
      serveByNginx(root, 'badges.club.example', exampleFilesOf(page).get('badges.conf') ?? ''),
  },
  {
    file: 'docs/deploy-github-pages.md',
    site: 'https://club.github.io/badges',
    verdict: /, 0 wrong\. The host seems to be github-pages/,
    serve: (root) => serveOnLoopback(join(root, 'dist'), 'https://club.github.io/badges'),
  },
];

describe.each(GUIDES)('a newcomer who follows $file', ({ file, site, missing, verdict, serve }) => {
  let root: string;
  let server: GuideServer | undefined;
  const attempt = missing ? test.skip : test;
  const why = missing ? ` (${missing})` : '';

  beforeAll(async () => {
    if (missing) return;
    const page = documentationPages().find((each) => each.file === file);
    if (!page) throw new Error(`There is no ${file}.`);
    root = await freshClone();
    const { status, output } = await runScript(root, scriptsOf(page).join('\n'));
    if (status !== 0) throw new Error(output);
    server = await serve(root, page);
    await writeFile(join(root, 'authority.pem'), server.authority);
  }, 300_000);

  afterAll(() => server?.close());

  function lanyard(words: string) {
    const { host } = new URL(site);
    return runScript(root, `npx lanyard ${words} --connect-to ${host}=127.0.0.1:${server?.port}`, {
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
  });
});
