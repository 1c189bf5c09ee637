import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { caddy } from '../../../src/hosting/caddy.ts';
import { HOSTS_FOLDER } from '../../../src/hosting/host.ts';
import { freePort, isInstalled, startServer } from '../live-server.ts';
import type { ServerKind } from './server.ts';

/** Caddy with the file that the build writes, imported as its first lines say. */
export const caddyServer: ServerKind = {
  name: 'Caddy',
  host: caddy,
  missing: () => (isInstalled('caddy', 'version') ? undefined : 'caddy is not installed'),
  async start(folder) {
    const port = await freePort();
    await writeFile(join(folder, 'Caddyfile'), caddyfile(folder, port));
    const env = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    return startServer(port, 'caddy', ['run', '--config', join(folder, 'Caddyfile')], { env });
  },
};

function caddyfile(folder: string, port: number): string {
  return `{
	admin off
	auto_https off
}
http://:${port} {
	bind 127.0.0.1
	root * ${folder}/dist
	import ${folder}/${HOSTS_FOLDER}/caddy/lanyard.caddy
}
`;
}
