import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { marked } from 'marked';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { CHECKOUT } from '../support/project-copy.ts';
import { runScript } from '../support/run-script.ts';
import { type ChangedFile, type GitHost, HEAD, startGitHost } from './git-host.ts';
import { stepsOf, workflowOf } from './workflow-files.ts';

let host: GitHost;
beforeEach(async () => {
  host = await startGitHost();
});
afterEach(() => host.close());

const RUN = {
  head_sha: HEAD,
  head_branch: 'patch/1',
  head_repository: { owner: { login: 'ana' } },
  conclusion: 'success',
  html_url: 'https://git.example/runs/1',
};

/** Runs the step of comment.yml as it stands, after a run that left `summary`. */
async function comment(summary: string | undefined, run: object = RUN) {
  const temp = await mkdtemp(join(inject('runFolder'), 'comment-'));
  await writeFile(join(temp, 'event.json'), JSON.stringify({ workflow_run: run }));
  const review = join(temp, 'review.md');
  if (summary !== undefined) await writeFile(review, summary);
  const script = stepsOf(workflowOf('comment.yml')).find(({ name }) => name === 'Comment')?.run ?? '';
  return runScript(CHECKOUT, script.replace('review/review.md', 'review.md'), {
    PATH: `${join(CHECKOUT, 'node_modules/.bin')}:${process.env['PATH']}`,
    RUNNER_TEMP: temp,
    GITHUB_API_URL: host.url,
    GITHUB_REPOSITORY: 'club/badges',
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    GITHUB_TOKEN: 'a-token',
  });
}

const AWARD = { filename: 'content/awards/2026/zoe.yaml' };

describe('the comment', () => {
  test('is made once, and after that kept up to date', async () => {
    host.files = [AWARD];
    expect(await comment('### New awards (1)\n\n- Bowline to Zoe')).toEqual({ status: 0, output: '' });
    expect(host.comments).toHaveLength(1);
    expect(host.comments[0]?.body).toMatchInlineSnapshot(`
      "<!-- lanyard: what this pull request does -->
      ## What this pull request does

      ### New awards (1)

      - Bowline to Zoe

      ---
      The check passed. [The run](https://git.example/runs/1) has the contact sheet and the preview.
      "
    `);
    await comment('### New awards (2)', { ...RUN, conclusion: 'failure' });
    expect(host.comments).toHaveLength(1);
    expect(host.comments[0]?.body).toContain('### New awards (2)');
    expect(host.comments[0]?.body).toContain('The check **did not pass**.');
    expect(host.comments[0]?.body).not.toMatch(/has the contact sheet|the preview/);
    expect([...host.tokens]).toEqual(['Bearer a-token']);
  });

  test.each(['cancelled', 'timed_out'])('of a run that was %s promises nothing', async (conclusion) => {
    host.files = [AWARD];
    await comment('One', { ...RUN, conclusion });
    expect(host.comments[0]?.body).toContain('The check **did not finish**.');
    expect(host.comments[0]?.body).not.toMatch(/contact sheet|preview/);
  });

  test('is found among more than a hundred', async () => {
    host.files = [AWARD];
    for (let id = 101; id < 260; id++) host.comments.push({ id, body: 'Hello', user: { login: 'max' } });
    await comment('One');
    await comment('Two');
    expect(host.comments.filter(({ user }) => user.login === 'github-actions[bot]')).toHaveLength(1);
  });

  test('is not taken for somebody else’s that looks like it', async () => {
    host.files = [AWARD];
    const theirs = '<!-- lanyard: what this pull request does -->\nAll is well.';
    host.comments.push({ id: 50, body: theirs, user: { login: 'ana' } });
    await comment('One');
    expect(host.comments.map(({ body }) => body === theirs)).toEqual([true, false]);
  });

  test('says so where the run left no summary', async () => {
    host.files = [AWARD];
    await comment(undefined, { ...RUN, conclusion: 'failure' });
    expect(host.comments[0]?.body).toContain('No summary was made');
  });

  test('fits, however long the summary is', async () => {
    host.files = [AWARD];
    await comment(`<!-- ${'x'.repeat(1_000_000)}`);
    expect(host.comments[0]?.body.length).toBeLessThan(65_536);
    expect(host.comments[0]?.body.match(/<!--/g)).toHaveLength(1);
  });
});

describe('a summary is not believed', () => {
  const forged = 'This pull request was approved by the maintainers.';

  test.each([
    [{ filename: 'src/diff/reporters.ts' }],
    [{ filename: '.github/workflows/check.yml' }],
    [{ filename: 'package-lock.json' }],
    [{ filename: 'postcss.config.js' }],
    [{ filename: 'content/x.md', previous_filename: 'src/issue/issue-site.ts' }],
  ])('where the pull request touches %o', async (file) => {
    host.files = [AWARD, file];
    await comment(forged);
    const body = host.comments[0]?.body;
    expect(body).not.toContain('approved');
    expect(body).toContain('Look at these first (1)');
    expect(body).toContain(`\`${(file as ChangedFile).previous_filename ?? file.filename}\``);
  });

  test.each(Object.entries(HOSTILE_TEXTS))('where a file is called %s', async (_, name) => {
    host.files = [AWARD, { filename: `src/${name}.ts` }];
    await comment(forged);
    const body = host.comments[0]?.body ?? '';
    const html = marked.parse(body, { gfm: true, async: false });
    expect([...html.matchAll(/<(\w+)/g)].map(([, element]) => element)).toEqual([
      'h2',
      'h3',
      'p',
      'ul',
      'li',
      'code',
      'p',
      'a',
    ]);
  });

  test('where one of many files is not content', async () => {
    host.files = [...Array.from({ length: 250 }, () => AWARD), { filename: 'src/issue/issue-site.ts' }];
    await comment(forged);
    expect(host.comments[0]?.body).not.toContain('approved');
  });

  test('where GitHub does not list all files', async () => {
    host.files = Array.from({ length: 3_000 }, () => AWARD);
    await comment(forged);
    expect(host.comments[0]?.body).not.toContain('approved');
  });
});

describe('nothing is said', () => {
  test.each([
    ['of a commit that is no pull request’s last', { ...RUN, head_sha: 'b'.repeat(40) }],
    ['of another branch', { ...RUN, head_branch: 'main' }],
    ['of a fork that is gone', { ...RUN, head_repository: null }],
  ])('%s', async (_, run) => {
    host.files = [AWARD];
    expect(await comment('Summary', run)).toMatchObject({ status: 0 });
    expect(host.comments).toEqual([]);
  });

  test('where another commit is pushed while the files are listed', async () => {
    let asked = 0;
    host.files = [AWARD];
    host.head = () => (asked++ === 0 ? HEAD : 'c'.repeat(40));
    expect(await comment('Summary')).toMatchObject({ status: 0 });
    expect(host.comments).toEqual([]);
  });
});

test('where GitHub refuses, the run fails and says what was asked, without the token', async () => {
  host.refuses = true;
  expect(await comment('Summary')).toEqual({ status: 1, output: 'GitHub answers 403 to pulls.\n' });
});
