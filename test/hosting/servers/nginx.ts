import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nginx } from '../../../src/hosting/nginx.ts';
import { hostContext, writeFiles } from '../host-context.ts';
import { freePort, isInstalled, startServer } from '../live-server.ts';
import { writeSmallSite } from '../small-site.ts';
import type { ServerKind } from './server.ts';

/** nginx with the two files that the build writes, included as their first lines say. */
export const nginxServer: ServerKind = {
  name: 'nginx',
  missing: () => (isInstalled('nginx', '-v') ? undefined : 'nginx is not installed'),
  async start(folder, base) {
    const context = hostContext(base);
    const port = await freePort();
    await writeSmallSite(join(folder, `www${base}`));
    await writeFiles(folder, nginx.beside(context));
    await writeFile(join(folder, 'nginx.conf'), mainConfig(folder, port));
    return startServer(port, 'nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr']);
  },
};

function mainConfig(folder: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `    ${name}_temp_path ${folder}/${name};`,
  );
  return `daemon off;
pid ${folder}/nginx.pid;
events {}
http {
    access_log off;
${temporary.join('\n')}
    include ${folder}/nginx/lanyard-http.conf;
    server {
        listen 127.0.0.1:${port};
        root ${folder}/www;
        include ${folder}/nginx/lanyard-server.conf;
    }
}
`;
}
