import { tryServers } from './conforms.ts';
import { cloudfrontServer } from './servers/cloudfront.ts';
import { githubPagesServer, gitlabPagesServer } from './servers/plain-pages.ts';
import { vercelServer } from './servers/vercel.ts';

// Hosts that cannot be run here: our own reading of their documentation, on the files that a build writes.
tryServers([vercelServer, cloudfrontServer, githubPagesServer, gitlabPagesServer]);
