// Keeps one comment on a pull request that says what it does. Run by workflows/comment.yml, on the default branch's
// own program, with the summary that the pull request's run has left as the only argument. That summary was made by
// the pull request's program: it is shown only where the pull request leaves the program alone.
import { readFileSync } from 'node:fs';
import { sensitiveSection } from '../src/diff/describe.ts';
import { diffAsMarkdown } from '../src/diff/reporters.ts';
import { leavesProgramAlone, sensitiveFiles } from '../src/diff/sensitive-files.ts';

/** Found again by this; no summary can contain it. */
const MARK = '<!-- lanyard: what this pull request does -->';

/** GitHub takes 65,536 characters. */
const MOST_CHARACTERS = 60_000;

/** GitHub lists no more files of a pull request. */
const MOST_FILES = 3_000;

/** The part of the `workflow_run` event that is needed. GitHub writes it, not the pull request. */
interface Run {
  readonly head_sha: string;
  readonly head_branch: string;
  readonly head_repository: { readonly owner: { readonly login: string } } | null;
  readonly conclusion: string;
  readonly html_url: string;
}

interface PullRequest {
  readonly number: number;
  readonly head: { readonly sha: string };
  readonly changed_files: number;
}

const { GITHUB_API_URL, GITHUB_EVENT_PATH, GITHUB_REPOSITORY, GITHUB_TOKEN } = process.env;

async function ask<Answer>(
  path: string,
  change?: { method: 'POST' | 'PATCH'; body: string },
): Promise<Answer> {
  const response = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/${path}`, {
    method: change?.method ?? 'GET',
    headers: { Accept: 'application/vnd.github+json', Authorization: `Bearer ${GITHUB_TOKEN}` },
    ...(change && { body: JSON.stringify({ body: change.body }) }),
  });
  if (!response.ok) throw new Error(`GitHub answers ${response.status} to ${path.split('?')[0]}.`);
  return (await response.json()) as Answer;
}

async function askAll<Item>(path: string): Promise<Item[]> {
  const items: Item[] = [];
  for (let page = 1; ; page++) {
    const more = await ask<Item[]>(`${path}?per_page=100&page=${page}`);
    items.push(...more);
    if (more.length < 100) return items;
  }
}

/** The open pull request whose last commit the run was of; GitHub leaves the number out of a fork's event. */
async function pullRequestOf({ head_sha, head_branch, head_repository }: Run): Promise<number | undefined> {
  if (!head_repository) return undefined;
  const head = encodeURIComponent(`${head_repository.owner.login}:${head_branch}`);
  const open = await ask<PullRequest[]>(`pulls?state=open&per_page=100&head=${head}`);
  return open.find((each) => each.head.sha === head_sha)?.number;
}

/** The files of a pull request, old names included; undefined where they are not those of the commit that was run. */
async function filesOf(number: number, { head_sha }: Run): Promise<string[] | undefined> {
  const files = await askAll<{ filename: string; previous_filename?: string }>(`pulls/${number}/files`);
  const { head, changed_files } = await ask<PullRequest>(`pulls/${number}`);
  if (head.sha !== head_sha) return undefined;
  if (files.length >= MOST_FILES || files.length !== changed_files) return ['(too many files to list)'];
  return files.flatMap(({ filename, previous_filename }) => [filename, previous_filename ?? []].flat());
}

function readSummary(file: string | undefined): string {
  try {
    return readFileSync(file ?? '', 'utf8')
      .replaceAll('<!--', '')
      .replaceAll('\0', '')
      .slice(0, MOST_CHARACTERS);
  } catch {
    return 'No summary was made: the run stopped before it.';
  }
}

function compose(files: readonly string[], summary: string, run: Run): string {
  const said = leavesProgramAlone(files) ? repeated(summary, run) : warning(files, run);
  return `${MARK}\n## What this pull request does\n\n${said}\n`;
}

function repeated(summary: string, { conclusion, html_url }: Run): string {
  return `${summary}\n\n---\n${ending(conclusion, `[The run](${html_url})`)}`;
}

/** How the run ended: preview and contact sheet are its last steps. */
function ending(conclusion: string, run: string): string {
  if (conclusion === 'success') return `The check passed. ${run} has the contact sheet and the preview.`;
  if (conclusion === 'failure') return `The check **did not pass**. ${run} says why; it made no preview.`;
  return `The check **did not finish**. ${run} shows how far it came.`;
}

function warning(files: readonly string[], { html_url }: Run): string {
  return `${diffAsMarkdown([sensitiveSection({ sensitive: sensitiveFiles(files) })])}

This pull request changes more than content. What its run found is not repeated here, as the program that ran may be
among the changes: read these files before you believe [the run](${html_url}).`;
}

async function publish(number: number, body: string): Promise<void> {
  const comments = await askAll<{ id: number; body?: string; user: { login: string } | null }>(
    `issues/${number}/comments`,
  );
  const mine = comments.find(
    (each) => each.user?.login === 'github-actions[bot]' && each.body?.startsWith(MARK),
  );
  if (mine) await ask(`issues/comments/${mine.id}`, { method: 'PATCH', body });
  else await ask(`issues/${number}/comments`, { method: 'POST', body });
}

async function comment(): Promise<void> {
  const { workflow_run: run } = JSON.parse(readFileSync(GITHUB_EVENT_PATH ?? '', 'utf8')) as {
    workflow_run: Run;
  };
  const number = await pullRequestOf(run);
  const files = number === undefined ? undefined : await filesOf(number, run);
  if (number !== undefined && files !== undefined) {
    await publish(number, compose(files, readSummary(process.argv[2]), run));
  } else {
    console.error('No open pull request ends with the commit that was checked: nothing to say.');
  }
}

await comment().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
