import { Argument, type Command } from 'commander';
import { performs } from '../../perform.ts';

/** `lanyard cache`: the build's cache, shared by machines through object storage. */
export function addCache(program: Command): void {
  program
    .command('cache')
    .summary('share the build’s cache through object storage')
    .description(
      'Fetches what earlier builds kept (pull), before a build, or keeps what this one made (push), after it. Storage that fails costs time only: the build then makes everything itself.',
    )
    .addArgument(new Argument('<direction>', 'pull or push').choices(['pull', 'push']))
    .argument('<remote>', 'where it is kept, as rclone says it: NAME:BUCKET/FOLDER')
    .option('--json', 'print JSON')
    .addHelpText('after', NOTES)
    .action(performs(async () => (await import('./run.ts')).shareCache));
}

const NOTES = `
Needs rclone, and the storage's address and keys in its configuration or in variables of the environment. Give them to \
builds of the main branch only: never to the check of a pull request. docs/deploy-object-storage.md

Examples:
  npx lanyard cache pull store:club-builds/cache
  npx lanyard cache push store:club-builds/cache`;
