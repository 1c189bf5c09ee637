import { tryServers } from './conforms.ts';
import { apacheServer } from './servers/apache.ts';
import { caddyServer } from './servers/caddy.ts';
import { nginxServer } from './servers/nginx.ts';
import { nodeServer } from './servers/node.ts';

// Real servers, with the rules that a build writes.
tryServers([nginxServer, apacheServer, caddyServer, nodeServer]);
