import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { BUILD_TIME, buildProject } from '../support/build-project.ts';
import { builtFrom, builtSite } from '../support/built-site.ts';
import { differences, filesBelow } from '../support/files-below.ts';
import { CHECKOUT, copyProject, linkPackages, PARTS } from '../support/project-copy.ts';

test('one commit gives one site, wherever and however it is built', async () => {
  const { project, dist } = await builtSite();
  const elsewhere = join(await copyProject(), 'an other place, ünlike', 'site');
  await copyInReverse(project, elsewhere);
  await commit(elsewhere);
  const { code, stderr } = await buildProject(elsewhere, {
    SOURCE_DATE_EPOCH: undefined,
    TZ: 'Pacific/Kiritimati',
    LANG: 'ar_EG.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    CI: 'true',
  });
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(differences(await filesBelow(dist), await filesBelow(join(elsewhere, 'dist')))).toEqual([]);
});

/** Another checkout of the same project: its files made in another order, as another commit of the same moment. */
async function copyInReverse(project: string, target: string): Promise<void> {
  for (const part of PARTS.toReversed()) {
    for (const path of (await pathsBelow(join(project, part))).sort().reverse()) {
      await mkdir(dirname(join(target, part, path)), { recursive: true });
      await writeFile(join(target, part, path), await readFile(join(project, part, path)));
    }
  }
  await linkPackages(target);
}

async function pathsBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return [''];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length));
}

async function commit(folder: string): Promise<void> {
  const git = (...parameters: string[]) =>
    promisify(execFile)(
      'git',
      ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@club.example', ...parameters],
      {
        env: { ...process.env, GIT_AUTHOR_DATE: BUILD_TIME, GIT_COMMITTER_DATE: BUILD_TIME },
      },
    );
  await git('init', '--quiet');
  await git('add', 'content');
  await git('commit', '--quiet', '--message', 'Content');
}

test('revoking an award changes what is said about it, never the credential', async () => {
  const { dist } = await builtSite();
  const award = 'content/awards/2025/bowline-ana-lima.yaml';
  const text = await readFile(join(CHECKOUT, award), 'utf8');
  const revoked = await builtFrom({
    files: { [award]: `${text}revoked: { date: 2026-11-19, reason: A granny knot }\n` },
  });
  expect(differences(await filesBelow(dist), await filesBelow(revoked.dist))).toEqual([
    'achievements/bowline.html',
    'badges.atom',
    'badges.json',
    'badges/bowline-ana-lima.html',
    'badges/bowline-ana-lima.pdf',
    'badges/bowline-ana-lima/verification.json',
    'embed/bowline-ana-lima.html',
    'status/harbour/revocation-1.jsonld',
  ]);
});
