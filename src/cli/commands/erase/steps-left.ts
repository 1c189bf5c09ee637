import type { GitTraces } from './git-traces.ts';

/** What `lanyard erase` has found out of the traces of awards. */
export interface TracesLeft {
  /** Undefined where there is no repository. */
  readonly history: GitTraces | undefined;
  /** Other files that name them, or their recipients. */
  readonly mentions: readonly string[];
}

/** What is left to people once awards are erased, in the order in which to do it: numbered lines. */
export function stepsLeft({ history, mentions }: TracesLeft): string[] {
  const steps = [
    ...(mentions.length > 0 ? [mentioned(mentions)] : []),
    PUBLISH,
    ...(history && isKept(history) ? [rewrite(history), GIT_HOST] : []),
    WEB_HOST,
    SEARCH_ENGINES,
    ELSEWHERE,
    COPIES,
  ];
  const unknown =
    history && !isKept(history) ? ['git has no version of the file: its history is clean.'] : [];
  return [...unknown, ...steps.map((step, index) => `${index + 1}. ${step}`)];
}

function isKept({ paths, messages }: GitTraces): boolean {
  return paths.length > 0 || messages > 0;
}

function mentioned(files: readonly string[]): string {
  const shown = files.slice(0, 20).map((file) => `\n     ${file}`);
  const more = files.length > 20 ? `\n     … and ${files.length - 20} more` : '';
  return `Look into the files in which the same id or name stands:${shown.join('')}${more}`;
}

const PUBLISH = `Publish. Commit to the main branch, with a message that names nobody (a pull request would show what
   was deleted), and build. Page and files are gone then; until then dist/ and .lanyard/private/ have them.`;

function rewrite({ paths, messages }: GitTraces): string {
  const flags = [
    ...(paths.length > 0 ? ['--invert-paths'] : []),
    ...paths.map((path) => `--path ${quoted(path)}`),
    ...(messages > 0 ? ['--replace-message ../words.txt'] : []),
  ];
  return `Rewrite the history: git keeps every version. In a fresh clone, with git-filter-repo installed:
     git filter-repo ${flags.join(' ')}
     git remote add origin ADDRESS-OF-THE-REPOSITORY
     git push --force --all && git push --force --tags
   ${messages > 0 ? MESSAGES : ''}Everybody else then clones anew: from an old clone the file comes back.`;
}

const MESSAGES = `Commit messages have the id or the name in them: ../words.txt replaces it, one line each: NAME==>somebody
   `;

const GIT_HOST = `Ask the git host to forget. Forks, pull requests, cached views, logs and caches of old runs keep what you rewrote;
   delete the ones you can, and write to the host's support for the others.`;

const WEB_HOST = `Delete earlier deploys at the web host (many keep each at an address of its own) and their logs, then
   empty its cache and that of a CDN before it.`;

const SEARCH_ENGINES = `Have search engines and archives drop the address: search.google.com/search-console/remove-outdated-content,
   www.bing.com/webmasters/tools/contentremoval, help.archive.org.`;

const ELSEWHERE = `Look outside the repository: the roster, what lanyard notify wrote, its list of whom it told, backups, chats.`;

const COPIES = `What nobody can call back: copies in wallets, mails and downloads. They verify as revoked once verifiers
   fetch the status list anew, an hour later at most.`;

/** A path as one word of a shell. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
