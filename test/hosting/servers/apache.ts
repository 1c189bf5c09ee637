import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apache } from '../../../src/hosting/apache.ts';
import { freePort, isInstalled, startServer } from '../live-server.ts';
import type { ServerKind } from './server.ts';

const MODULES = '/usr/lib/apache2/modules';
const NEEDED = [
  'mpm_event',
  'authz_core',
  'dir',
  'mime',
  'setenvif',
  'headers',
  'rewrite',
  'negotiation',
  'autoindex',
];

/** Apache as on a shared host: all that the site has to say is in its `.htaccess`. */
export const apacheServer: ServerKind = {
  name: 'Apache',
  host: apache,
  missing: () => (isInstalled('apache2', '-v') ? undefined : 'apache2 is not installed'),
  async start(folder) {
    const port = await freePort();
    await writeFile(join(folder, 'httpd.conf'), mainConfig(folder, port));
    return startServer(port, 'apache2', ['-f', join(folder, 'httpd.conf'), '-D', 'FOREGROUND']);
  },
};

function mainConfig(folder: string, port: number): string {
  return `ServerRoot ${folder}
ServerName badges.example
Listen 127.0.0.1:${port}
PidFile ${folder}/httpd.pid
Mutex file:${folder} default
ErrorLog ${folder}/error.log
${NEEDED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
User www-data
Group www-data
StartServers 1
TypesConfig /dev/null
DocumentRoot ${folder}/dist
<Directory />
    Require all denied
</Directory>
<Directory ${folder}/dist>
    AllowOverride All
    Options FollowSymLinks
    Require all granted
</Directory>
`;
}
