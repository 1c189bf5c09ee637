import { execFile, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { serveOnLoopback } from '../independent/loopback-server.ts';
import { BUILD_TIME, buildProject, startAstro } from '../support/build-project.ts';
import { copyProject } from '../support/project-copy.ts';
import type { Result } from './script.ts';

const command = fileURLToPath(new URL('../../src/cli/lanyard.mjs', import.meta.url));

async function lanyard(
  project: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Result> {
  const child = spawn(process.execPath, [command, ...words], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], SOURCE_DATE_EPOCH: String(Date.parse(BUILD_TIME) / 1000), ...env },
  });
  const [exitCode, stdout, stderr] = await Promise.all([
    new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1))),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { stdout, stderr, exitCode };
}

test('a newcomer begins, awards, builds; the badge verifies for its recipient until it is revoked', {
  timeout: 300_000,
}, async () => {
  const project = await copyProject();
  const site = 'https://badges.quay.example';
  const done = await lanyard(project, [
    'init',
    '--issuer',
    'Quay Sailing Club',
    '--site',
    site,
    '--issuer-id',
    'quay',
    '--yes',
  ]);
  expect(done).toMatchObject({ exitCode: 0 });
  const awarded = await lanyard(project, [
    'award',
    'first-badge',
    '--name',
    'Bo Berg',
    '--email',
    'Bo@member.example',
    '--json',
  ]);
  const { id, url } = JSON.parse(awarded.stdout) as { id: string; url: string };
  const built = await buildProject(project);
  expect(built.code, built.stderr).toBe(0);

  const dist = join(project, 'dist');
  const server = await serveOnLoopback(dist, site);
  const authority = join(project, 'authority.pem');
  await writeFile(authority, server.authority);
  const verify = (...words: string[]) =>
    lanyard(
      project,
      ['verify', url, ...words, '--connect-to', `badges.quay.example=127.0.0.1:${server.port}`],
      {
        NODE_EXTRA_CA_CERTS: authority,
      },
    );
  try {
    const right = await verify('--email', ' bo@MEMBER.example');
    expect(right.stdout).toMatch(/^VALID: [\s\S]*Recipient {6}ok/);
    expect(right).toMatchObject({
      exitCode: 0,
      stderr: 'Next: nothing: the badge is real and was awarded to this address\n',
    });
    const wrong = await verify('--email', 'cy@member.example');
    expect(wrong.stdout).toMatch(/^NOT VALID: [\s\S]*Recipient {6}FAILED/);
    expect(wrong.exitCode).toBe(1);

    const credential = await readFile(join(dist, `badges/${id}.jsonld`), 'utf8');
    expect(await lanyard(project, ['revoke', id, '--reason', 'Given by mistake'])).toMatchObject({
      exitCode: 0,
    });
    const rebuilt = await buildProject(project);
    expect(rebuilt.code, rebuilt.stderr).toBe(0);
    const revoked = await verify();
    expect(revoked.stdout).toMatch(/^REVOKED: /);
    expect(revoked.exitCode).toBe(1);
    expect(await readFile(join(dist, `badges/${id}.jsonld`), 'utf8')).toBe(credential);
  } finally {
    await server.close();
  }
});

/** Commits the whole project, as a template that was made a year ago. */
async function commitLongAgo(project: string): Promise<void> {
  const then = '2025-06-01T12:00:00Z';
  const env = { ...process.env, GIT_AUTHOR_DATE: then, GIT_COMMITTER_DATE: then };
  const names = ['-c', 'user.name=A', '-c', 'user.email=a@club.example'];
  for (const words of [
    ['init', '--quiet'],
    ['add', 'content'],
    ['commit', '--quiet', '--message', 'Begin'],
  ])
    await promisify(execFile)('git', ['-C', project, ...names, ...words], { env });
}

/** Serves the built site as `npm run preview` does, and gives its origin to `use`. */
async function previewing(project: string, use: (origin: string) => Promise<void>): Promise<void> {
  const server = startAstro(project, ['preview', '--port', '4390']);
  try {
    const origin = await new Promise<string>((resolve, reject) => {
      let shown = '';
      server.stdout.setEncoding('utf8').on('data', (text: string) => {
        shown += text;
        const [found] = /http:\/\/localhost:\d+/.exec(shown) ?? [];
        if (found) resolve(found);
      });
      server.once('close', () => reject(new Error(shown)));
    });
    await use(origin);
  } finally {
    server.kill();
  }
}

test('in a clone of an old template, a badge of today is valid today, at the address that is printed', {
  timeout: 300_000,
}, async () => {
  const project = await copyProject();
  await commitLongAgo(project);
  const present = { SOURCE_DATE_EPOCH: undefined };
  const site = 'https://quay.example/badges';
  const made = await lanyard(
    project,
    ['init', '--issuer', 'Quay Sailing Club', '--site', site, '--yes'],
    present,
  );
  expect(made).toMatchObject({ exitCode: 0 });
  const awarded = await lanyard(project, ['award', 'first-badge', '--email', 'bo@member.example'], present);
  const [address = ''] = /http:\/\/localhost:4321\/\S+/.exec(awarded.stderr) ?? [];
  const built = await buildProject(project, present);
  expect(built.code, built.stderr).toBe(0);
  const told = built.stdout + built.stderr;
  expect(told).toContain('signing 1 badge of 1 issuer\n');
  expect(told).toContain(`the badge that was awarded last: ${address}\n`);
  expect(told).toContain('[content/placeholder-criteria]');
  expect(told).not.toMatch(/content\/awarded-in-future|harbour/);
  await previewing(project, async (origin) => {
    const at = new URL(address);
    const page = await (await fetch(origin + at.pathname)).text();
    const today = new Date().toISOString().slice(0, 10);
    expect(page).toContain('Valid as issued');
    expect(page).toMatch(new RegExp(`class="as-of"[^]*?datetime="${today}`));
    const [, style = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(page) ?? [];
    expect((await fetch(origin + style)).status).toBe(200);
    expect((await fetch(`${origin}/badges/`)).status).toBe(200);
  });
});
