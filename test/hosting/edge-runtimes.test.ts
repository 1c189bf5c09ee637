import { tryServers } from './conforms.ts';
import { cloudflarePagesServer } from './servers/cloudflare-pages.ts';
import { cloudflareWorkersServer } from './servers/cloudflare-workers.ts';
import { netlifyServer } from './servers/netlify.ts';

// Edge functions, in the runtimes of those who run them.
tryServers([cloudflarePagesServer, cloudflareWorkersServer, netlifyServer]);
