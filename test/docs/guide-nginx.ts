import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { freePort, startServer } from '../hosting/live-server.ts';
import type { NamedServer } from '../hosting/tls-front.ts';
import { certify } from '../independent/test-authority.ts';

/** A real nginx on loopback, with the guide's configuration: this machine's folders and ports stand in it instead. */
export async function serveByNginx(root: string, host: string, config: string): Promise<NamedServer> {
  const folder = join(root, 'server');
  const { key, cert, authority } = await certify([host]);
  await mkdir(folder);
  await writeFile(join(folder, 'privkey.pem'), key);
  await writeFile(join(folder, 'fullchain.pem'), cert);
  const [port, plainPort] = [await freePort(), await freePort()];
  const site = placed(config, [
    [/\/etc\/nginx\/lanyard\//g, `${root}/.lanyard/hosts/nginx/`],
    [/\/srv\/badges\.club\.example/g, `${root}/dist`],
    [/\/etc\/letsencrypt\/live\/badges\.club\.example\//g, `${folder}/`],
    [/^ *listen \[::\].*\n/gm, ''],
    [/listen 443/g, `listen 127.0.0.1:${port}`],
    [/listen 80/g, `listen 127.0.0.1:${plainPort}`],
  ]);
  await writeFile(join(folder, 'nginx.conf'), mainConfig(folder, site));
  const words = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
  const { stop } = await startServer(plainPort, 'nginx', words);
  return { port, authority, close: stop };
}

function placed(config: string, replacements: readonly (readonly [RegExp, string])[]): string {
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
