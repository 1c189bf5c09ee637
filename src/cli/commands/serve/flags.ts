import type { Command } from 'commander';
import { performs } from '../../perform.ts';

/** `lanyard serve`: the built site, answered as every capable host does. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .summary('serve the built site')
    .description(
      'Serves what was built, with the answers, headers and negotiation of every capable host. Needs no key.',
    )
    .option('--port <number>', 'where it listens; 0 for any free one', '4321')
    .option('--host <address>', 'an address of this machine; 0.0.0.0 for all of them', '127.0.0.1')
    .option('--dist <dir>', 'the folder that was built', 'dist')
    .option('--access-log', 'print a line for every answer')
    .addHelpText('after', NOTES)
    .action(performs(async () => (await import('./run.ts')).serve));
}

const NOTES = `
/-/health answers whether it is up. SIGTERM stops it after the requests in flight; SIGHUP makes it look for a new \
build at once, which it otherwise does within a second. npm and npx do not pass signals on: let a service manager \
start node_modules/.bin/lanyard itself.

Examples:
  npx lanyard serve
  node_modules/.bin/lanyard serve --host 0.0.0.0 --port 8080 --access-log`;
