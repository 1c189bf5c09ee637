import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildProject } from '../support/build-project.ts';
import { builtFrom } from '../support/built-site.ts';
import { endorsedAndRecorded } from '../support/endorsed-and-recorded.ts';
import { filesBelow } from '../support/files-below.ts';
import { CHECKOUT, copyProject, writeFiles } from '../support/project-copy.ts';

/** Whole sites with endorsements and learner records, full and lean: same commit, same bytes, and nothing private in them. */

describe.each(['full', 'lean'])('a %s site', (kind) => {
  let dist: string;
  let files: Readonly<Record<string, string>>;
  beforeAll(async () => {
    files = await endorsedAndRecorded((site) => (kind === 'lean' ? `${site}outputs: lean\n` : site));
    ({ dist } = await builtFrom({ content: join(CHECKOUT, 'content'), files }));
  });

  test('has what it says, and of a private record nothing at all', async () => {
    const built = await filesBelow(dist);
    const found = [...built.keys()].filter((path) => /^(endorsements|records)\//.test(path));
    expect(found.toSorted()).toEqual([
      'endorsements/club.html',
      'endorsements/club.jsonld',
      'endorsements/knot.html',
      'endorsements/knot.jsonld',
      'records/ana.html',
      'records/ana.jsonld',
      ...(kind === 'full' ? ['records/ana.pdf', 'records/ana.png', 'records/ana.svg'] : []),
    ]);
    for (const [path] of built)
      expect((await readFile(join(dist, path))).includes('-secret'), path).toBe(false);
  });

  test('keeps a record out of the map and of search engines, and shows a comment as text', async () => {
    const read = (path: string) => readFile(join(dist, path), 'utf8');
    expect(await read('sitemap.xml')).not.toContain('records/');
    expect(await read('sitemap.xml')).toContain('/endorsements/knot');
    expect(await read('records/ana.html')).toMatch(/<meta name="robots" content="[^"]*noindex/);
    const page = await read('achievements/bowline.html');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('href="/endorsements/knot"');
  });

  test('has the same bytes when it is built again elsewhere', async () => {
    const again = await copyProject();
    await writeFiles(again, files);
    const { code, stderr } = await buildProject(again);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await filesBelow(join(again, 'dist'))).toEqual(await filesBelow(dist));
  });
});
