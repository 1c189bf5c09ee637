import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const PROJECT = join(import.meta.dirname, '../..');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The sample content, committed on a branch `main`, with a branch `change` checked out. */
function repository(): string {
  const root = mkdtempSync(join(tmpdir(), 'lanyard-diff-'));
  folders.push(root);
  cpSync(join(PROJECT, 'content'), join(root, 'content'), { recursive: true });
  git(root, 'init', '--quiet', '--initial-branch=main');
  git(root, 'config', 'user.name', 'Test');
  git(root, 'config', 'user.email', 'test@invalid');
  commit(root);
  git(root, 'checkout', '--quiet', '-b', 'change');
  return root;
}

function git(root: string, ...words: string[]): string {
  const done = spawnSync('git', ['-C', root, ...words], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return done.stdout;
}

function commit(root: string): void {
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'change');
}

function diff(root: string, ...words: string[]) {
  const command = join(PROJECT, 'src/cli/lanyard.mjs');
  const done = spawnSync(process.execPath, [command, '--root', root, 'diff', ...words], { encoding: 'utf8' });
  return { status: done.status, stdout: done.stdout, stderr: done.stderr };
}

function write(root: string, file: string, text: string): void {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
}

const AWARD = 'achievement: bowline\nrecipient: { name: Zoe, id: "did:example:zoe" }\ndate: 2026-11-01\n';

describe('what a change does', () => {
  test('nothing', () => {
    expect(diff(repository())).toMatchObject({
      status: 0,
      stdout: 'Nothing that is signed or published changes.\n',
    });
  });

  test('a new award, not yet committed', () => {
    const root = repository();
    write(root, 'content/awards/2026/zoe.yaml', AWARD);
    expect(diff(root)).toMatchObject({
      status: 0,
      stdout: 'New awards (1)\n  - Bowline to Zoe, 2026-11-01, public zoe\n',
    });
  });

  test('an award that is deleted breaks its address', () => {
    const root = repository();
    rmSync(join(root, 'content/awards/2025/bowline-ana-lima.yaml'), { force: true });
    const { status, stdout } = diff(root);
    expect(stdout).toContain('BREAKS: Awards disappear (1)');
    expect(status).toBe(1);
  });

  test('an award that is renamed breaks its address', () => {
    const root = repository();
    const folder = join(root, 'content/awards/2025');
    renameSync(join(folder, 'bowline-ana-lima.yaml'), join(folder, 'ana.yaml'));
    commit(root);
    const { status, stdout } = diff(root);
    expect(stdout).toContain('BREAKS: Awards disappear (1)');
    expect(stdout).toContain('New awards (1)');
    expect(status).toBe(1);
  });

  test('another address of the site breaks everything', () => {
    const root = repository();
    const site = git(root, 'show', 'HEAD:content/site.yaml');
    write(root, 'content/site.yaml', site.replace('https://badges.example', 'https://other.example'));
    const { status, stdout } = diff(root);
    expect(stdout).toContain('https://badges.example becomes https://other.example');
    expect(status).toBe(1);
  });

  test.each([
    ['.github/workflows/deploy.yml', 'workflow'],
    ['.gitlab-ci.yml', 'workflow'],
    ['.ci/setup.mjs', 'workflow'],
    ['package-lock.json', 'dependencies'],
    ['src/issue/issue-site.ts', 'program'],
    ['astro.config.mjs', 'program'],
    ['keys/x.key', 'key'],
    ['netlify.toml', 'host settings'],
    ['content/issuers/other.md', 'site settings'],
    ['vite.config.js', 'not content'],
  ])('an award and %s: the %s comes first', (file, kind) => {
    const root = repository();
    write(root, 'content/awards/2026/zoe.yaml', AWARD);
    write(root, file, file.endsWith('.md') ? '---\nname: Other\n---\n' : 'x\n');
    const { stdout } = diff(root);
    expect(stdout).toMatch(/^LOOK: Look at these first \(1\)\n/);
    expect(stdout.indexOf(`  - ${file} (${kind})`)).toBeLessThan(stdout.indexOf('New awards (1)'));
    expect(stdout).toContain(`  - ${file} (${kind})`);
  });

  test('a file of the program that is moved away is named by where it was', () => {
    const root = repository();
    write(root, 'src/issue/issue-site.ts', 'x\n');
    commit(root);
    git(root, 'checkout', '--quiet', '-B', 'main');
    git(root, 'checkout', '--quiet', '-b', 'move');
    mkdirSync(join(root, 'docs'));
    git(root, 'mv', 'src/issue/issue-site.ts', 'docs/issue.md');
    commit(root);
    expect(diff(root).stdout).toContain('  - src/issue/issue-site.ts (program)');
  });

  test('an achievement that changes names how many hold it', () => {
    const root = repository();
    const text = git(root, 'show', 'HEAD:content/achievements/bowline.md');
    write(root, 'content/achievements/bowline.md', text.replace(/^description: .*$/m, 'description: Other.'));
    expect(diff(root).stdout).toMatch(
      /Changed achievements \(1\)\n.*\n {2}- Bowline bowline: description; held by \d+/,
    );
  });

  test('somebody who has the achievement already is pointed out', () => {
    const root = repository();
    write(root, 'content/awards/2026/again.yaml', AWARD.replace('Zoe', 'Ana Lima'));
    expect(diff(root).stdout).toContain('Perhaps given twice (1)');
  });
});

describe('as Markdown', () => {
  test('text from the content does nothing: no link, mention, HTML', () => {
    const root = repository();
    const name = '[x](https://evil.example) @maria <img src=x> `code` #1 | ~~no~~';
    write(root, 'content/awards/2026/zoe.yaml', AWARD.replace('name: Zoe', `name: ${JSON.stringify(name)}`));
    expect(diff(root, '--format', 'markdown').stdout).toMatchInlineSnapshot(`
      "### New awards (1)

      - Bowline to \\[x\\]\\(https\\://evil\\.example\\) @​maria \\<img src=x\\> \\\`code\\\` \\#​1 \\| \\~​\\~​no\\~​\\~, 2026-11-01, public \`zoe\`
      "
    `);
  });
});

describe('where the history is', () => {
  test('whole, an unknown base is told', () => {
    const root = repository();
    expect(diff(root, 'no-such-branch')).toMatchObject({ status: 2, stdout: '' });
    expect(diff(root, '--upload-pack=x').status).toBe(2);
  });

  test('shallow, as in a workflow that fetches one commit only, the fix is told', () => {
    const root = repository();
    write(root, 'content/awards/2026/zoe.yaml', AWARD);
    commit(root);
    git(root, 'checkout', '--quiet', 'main');
    const clone = `${root}-shallow`;
    folders.push(clone);
    git(root, 'clone', '--quiet', '--depth=1', '--no-local', '--branch=change', root, clone);
    const { status, stdout, stderr } = diff(clone);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('fetch-depth: 0');
    expect(diff(clone, git(root, 'rev-parse', 'main').trim())).toMatchObject({ status: 2, stdout: '' });
  });

  test('shallow but for the base, the change is told', () => {
    const root = repository();
    write(root, 'content/awards/2026/zoe.yaml', AWARD);
    commit(root);
    const clone = `${root}-two`;
    folders.push(clone);
    git(root, 'clone', '--quiet', '--depth=1', '--no-local', '--branch=change', root, clone);
    const base = git(root, 'rev-parse', 'main').trim();
    git(clone, 'fetch', '--quiet', '--depth=1', 'origin', base);
    expect(diff(clone, base).stdout).toBe('New awards (1)\n  - Bowline to Zoe, 2026-11-01, public zoe\n');
  });

  test('a repository without a main branch, the fix is told', () => {
    const root = repository();
    git(root, 'branch', '--quiet', '-D', 'main');
    const { status, stderr } = diff(root);
    expect(stderr).toContain('fetch-depth: 0');
    expect(status).toBe(2);
  });

  test('merged from main, only the change itself counts', () => {
    const root = repository();
    write(root, 'content/awards/2026/zoe.yaml', AWARD);
    commit(root);
    git(root, 'checkout', '--quiet', 'main');
    write(root, 'content/awards/2026/mainly.yaml', AWARD.replace('Zoe', 'Max').replace('zoe', 'max'));
    commit(root);
    git(root, 'checkout', '--quiet', 'change');
    git(root, 'merge', '--quiet', '--no-edit', 'main');
    expect(diff(root).stdout).toBe('New awards (1)\n  - Bowline to Zoe, 2026-11-01, public zoe\n');
  });

  test('not there at all, that is told', () => {
    const root = mkdtempSync(join(tmpdir(), 'lanyard-diff-'));
    folders.push(root);
    cpSync(join(PROJECT, 'content'), join(root, 'content'), { recursive: true });
    expect(diff(root)).toMatchObject({ status: 2, stdout: '' });
  });

  test('without content in the base, everything is new', () => {
    const root = repository();
    git(root, 'checkout', '--quiet', '--orphan', 'empty');
    git(root, 'commit', '--quiet', '--allow-empty', '--message', 'empty', '--only');
    const base = git(root, 'rev-parse', 'HEAD').trim();
    expect(diff(root, base).stdout).toContain('New awards (13)');
  });
});

test('the repository and its index stay as they were', () => {
  const root = repository();
  write(root, 'content/awards/2026/zoe.yaml', AWARD);
  const before = git(root, 'status', '--porcelain', '--untracked-files=all');
  diff(root);
  expect(git(root, 'status', '--porcelain', '--untracked-files=all')).toBe(before);
});

test('as JSON it says what breaks, and holds no hash of an address', () => {
  const root = repository();
  rmSync(join(root, 'content/awards/2025/bowline-ana-lima.yaml'), { force: true });
  const { stdout } = diff(root, '--json');
  expect(JSON.parse(stdout)).toMatchObject({ breaks: true, removed: [{ id: 'bowline-ana-lima' }] });
  expect(stdout).not.toContain('sha256$');
});
