import type { Command } from 'commander';
import { performs } from '../../perform.ts';

/** `lanyard publish`: the built site, copied to object storage. */
export function addPublish(program: Command): void {
  program
    .command('publish')
    .summary('copy the built site to object storage')
    .description(
      'Copies what was built to object storage behind a CDN, by rclone: files whose bytes changed, each with its type and the time that it may be kept. What the site has no more is removed last.',
    )
    .argument('<remote>', 'where it goes, as rclone says it: NAME:BUCKET or NAME:BUCKET/FOLDER')
    .option('--dist <dir>', 'the folder that was built', 'dist')
    .option('--all', 'send every file again, for headers that have changed')
    .option('--take-over', 'publish where there are files of something else, and remove those')
    .option('--dry-run', 'say what would be sent and removed')
    .option('--json', 'print JSON')
    .addHelpText('after', NOTES)
    .action(performs(async () => (await import('./run.ts')).publishSite));
}

const NOTES = `
Prints the path of every file that was sent or removed, a line each: what a CDN has to forget. Needs rclone, and the \
storage's address and keys in its configuration or in variables of the environment. docs/deploy-object-storage.md

Examples:
  npx lanyard publish site:badges-club-example --dry-run
  npx lanyard publish site:badges-club-example`;
