import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort, isInstalled, type LiveServer, startServer } from '../hosting/live-server.ts';
import { certify } from '../independent/test-authority.ts';
import { runScript } from '../workflows/review-repository.ts';
import { freshClone } from './fresh-clone.ts';
import { documentationPages, exampleFilesOf, scriptsOf } from './pages.ts';

// A newcomer who follows docs/deploy-nginx.md, with a real nginx on loopback in the place of the server.
const HOST = 'badges.club.example';
const hasNginx = isInstalled('nginx', '-v');

let root: string;
let port: number;
let server: LiveServer | undefined;

beforeAll(async () => {
  if (!hasNginx) return;
  const page = documentationPages().find(({ file }) => file === 'docs/deploy-nginx.md');
  const config = page && exampleFilesOf(page).get('badges.conf');
  if (!page || !config) throw new Error('The guide has no badges.conf.');
  root = await freshClone();
  const { status, output } = runScript(root, scriptsOf(page).join('\n'), {});
  if (status !== 0) throw new Error(output);
  const { key, cert, authority } = await certify([HOST]);
  const folder = join(root, 'server');
  await mkdir(folder);
  await writeFile(join(folder, 'privkey.pem'), key);
  await writeFile(join(folder, 'fullchain.pem'), cert);
  await writeFile(join(folder, 'authority.pem'), authority);
  port = await freePort();
  const plainPort = await freePort();
  await writeFile(
    join(folder, 'nginx.conf'),
    mainConfig(folder, placed(config, folder, { port, plainPort })),
  );
  const files = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
  server = await startServer(plainPort, 'nginx', files);
}, 300_000);

afterAll(() => server?.stop());

/** The page's configuration with this machine's folders and ports in the place of a server's. */
function placed(
  config: string,
  folder: string,
  { port, plainPort }: { port: number; plainPort: number },
): string {
  const replacements: [RegExp, string][] = [
    [/\/etc\/nginx\/lanyard\//g, `${root}/.lanyard/hosts/nginx/`],
    [/\/srv\/badges\.club\.example/g, `${root}/dist`],
    [/\/etc\/letsencrypt\/live\/badges\.club\.example\//g, `${folder}/`],
    [/^ *listen \[::\].*\n/gm, ''],
    [/listen 443/g, `listen 127.0.0.1:${port}`],
    [/listen 80/g, `listen 127.0.0.1:${plainPort}`],
  ];
  return replacements.reduce((text, [pattern, by]) => {
    expect(text).toMatch(pattern);
    return text.replace(pattern, by);
  }, config);
}

function mainConfig(folder: string, site: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const paths = temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n');
  return `user root;\ndaemon off;\npid ${folder}/nginx.pid;\nevents {}\nhttp {\naccess_log off;\n${paths}\n${site}\n}\n`;
}

function lanyard(words: string) {
  return runScript(root, `npx lanyard ${words} --connect-to ${HOST}=127.0.0.1:${port}`, {
    NODE_EXTRA_CA_CERTS: join(root, 'server/authority.pem'),
  });
}

const when = hasNginx ? '' : ' (nginx is not installed)';

test.skipIf(!hasNginx)(`the badge verifies for its recipient, page, file and image alike${when}`, () => {
  const [award = ''] = readdirSync(join(root, 'dist/badges')).filter((name) => name.endsWith('.jsonld'));
  const address = `https://${HOST}/badges/${award.slice(0, -'.jsonld'.length)}`;
  for (const ending of ['', '.jsonld', '.png', '.svg']) {
    const { status, output } = lanyard(`verify ${address}${ending} --email ana@club.example`);
    expect(status, output).toBe(0);
    expect(output).toMatch(/^VALID: [\s\S]*Recipient {6}ok/);
  }
});

test.skipIf(!hasNginx)(`the site is as it should be, by lanyard doctor${when}`, () => {
  const { status, output } = lanyard(`doctor https://${HOST}`);
  expect(status, output).toBe(0);
  expect(output).toContain('has the keys that content/ has');
  expect(output).toContain('The host seems to be nginx.');
});
