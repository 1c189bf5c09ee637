import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HOSTS_FOLDER } from '../../../src/hosting/host.ts';
import { nginx } from '../../../src/hosting/nginx.ts';
import { freePort, isInstalled, startServer } from '../live-server.ts';
import type { ServerKind } from './server.ts';

/** nginx with the two files that the build writes, included as their first lines say. */
export const nginxServer: ServerKind = {
  name: 'nginx',
  host: nginx,
  missing: () => (isInstalled('nginx', '-v') ? undefined : 'nginx is not installed'),
  async start(folder) {
    const port = await freePort();
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
    include ${folder}/${HOSTS_FOLDER}/nginx/lanyard-http.conf;
    server {
        listen 127.0.0.1:${port};
        root ${folder}/dist;
        include ${folder}/${HOSTS_FOLDER}/nginx/lanyard-server.conf;
    }
}
`;
}
