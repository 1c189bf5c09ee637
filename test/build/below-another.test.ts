import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { buildProject } from '../support/build-project.ts';
import { copyProject } from '../support/project-copy.ts';

test('a checkout below the TypeScript settings of another project is built without them', async () => {
  const above = await mkdtemp(join(inject('runFolder'), 'above-'));
  await writeFile(join(above, 'tsconfig.json'), '{ "extends": "@nowhere/settings", ');
  const folder = join(above, 'badges');
  await mkdir(folder);
  const { code, stdout, stderr } = await buildProject(await copyProject({ folder }));
  expect(code, stdout + stderr).toBe(0);
});
