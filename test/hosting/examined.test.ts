import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILD_TIME } from '../support/build-project.ts';
import { type BuiltSite, builtFrom } from '../support/built-site.ts';
import { HOSTS_AT_ONCE } from '../support/hosts-at-once.ts';
import { CHECKOUT, copyProject } from '../support/project-copy.ts';
import { runScript } from '../support/run-script.ts';
import { layOutBuild } from './laid-out-site.ts';
import { apacheServer } from './servers/apache.ts';
import { caddyServer } from './servers/caddy.ts';
import { cloudflarePagesServer } from './servers/cloudflare-pages.ts';
import { cloudflareWorkersServer } from './servers/cloudflare-workers.ts';
import { cloudfrontServer } from './servers/cloudfront.ts';
import { netlifyServer } from './servers/netlify.ts';
import { nginxServer } from './servers/nginx.ts';
import { nodeServer } from './servers/node.ts';
import { githubPagesServer, gitlabPagesServer } from './servers/plain-pages.ts';
import type { ServerKind } from './servers/server.ts';
import { vercelServer } from './servers/vercel.ts';
import { type NamedServer, nameServer } from './tls-front.ts';

// The sample as a build writes it for every host at once, served by each under its own name over TLS, and examined
// and verified by the commands that people use.

const KINDS: readonly ServerKind[] = [
  nginxServer,
  apacheServer,
  caddyServer,
  nodeServer,
  cloudflarePagesServer,
  cloudflareWorkersServer,
  netlifyServer,
  vercelServer,
  cloudfrontServer,
  githubPagesServer,
  gitlabPagesServer,
];

/** The site for every host, that for the other one of Cloudflare's, and the project of whoever publishes at one. */
let site: BuiltSite;
let workersSite: BuiltSite;
let project: string;
let config: string;

/** The site's settings, which say where it is published. */
const publishedAt = (...names: readonly string[]) => `${config}\nhosts: [${names.join(', ')}]\n`;

beforeAll(async () => {
  config = await readFile(join(CHECKOUT, 'content/site.yaml'), 'utf8');
  const builtFor = (...names: readonly string[]) =>
    builtFrom({ files: { 'content/site.yaml': publishedAt(...names) } });
  site = await builtFor(...HOSTS_AT_ONCE);
  workersSite = await builtFor('cloudflare-workers');
  project = await copyProject();
});

for (const kind of KINDS) {
  const missing = kind.missing();
  if (missing) test.skip(`${kind.name} (${missing})`, () => {});
  else describe(kind.name, () => isFoundWell(kind));
}

function isFoundWell(kind: ServerKind): void {
  let folder: string;
  let server: NamedServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lanyard-examined-'));
    await chmod(folder, 0o755);
    const { project: built } = kind === cloudflareWorkersServer ? workersSite : site;
    await layOutBuild(folder, '', built);
    await writeFile(join(project, 'content/site.yaml'), publishedAt(kind.host.name));
    server = await nameServer(await kind.start(folder, ''), 'badges.example');
    await writeFile(join(folder, 'authority.pem'), server.authority);
  });
  afterAll(async () => {
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const lanyard = (words: string) =>
    runScript(
      project,
      `node src/cli/lanyard.mjs ${words} --connect-to badges.example=127.0.0.1:${server.port}`,
      {
        NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem'),
        SOURCE_DATE_EPOCH: String(Date.parse(BUILD_TIME) / 1000),
      },
    );

  test('lanyard doctor finds nothing wrong', async () => {
    const { status, output } = await lanyard('doctor https://badges.example');
    expect(status, output).toBe(0);
    expect(output).toContain('has the keys that content/ has');
    expect(output).toContain(`The host seems to be ${kind.host.name}.`);
    if (kind.headers !== 'none') expect(output).toContain(' 0 warnings, ');
  });

  test('lanyard verify finds a badge valid, as page and as image', async () => {
    for (const ending of ['', '.png']) {
      const { status, output } = await lanyard(
        `verify https://badges.example/badges/bowline-ana-lima${ending}`,
      );
      expect(status, output).toBe(0);
      expect(output).toMatch(/^VALID: /);
    }
  });
}
