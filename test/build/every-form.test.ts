import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { AwardId } from '../../src/model/id.ts';
import { OUTPUTS } from '../../src/outputs/index.ts';
import { buildProject } from '../support/build-project.ts';
import { builtFrom } from '../support/built-site.ts';
import { endorsedAndRecorded } from '../support/endorsed-and-recorded.ts';
import { filesBelow } from '../support/files-below.ts';
import { hostedRecipe } from '../support/hosted-site.ts';
import { CHECKOUT, copyProject, writeFiles } from '../support/project-copy.ts';

/** A whole site that asks for every form there is, and for everything that a site gets by choice only. */

/** An award of a badge that is drawn here, to a DID. */
const DRAWN = 'bowline-did' as AwardId;
const DRAWN_FILE = `achievement: bowline
recipient: { name: Ana Lima, email: "sha256$ca6750fd4b04e7c5008768ac16ab8e96a92b9abfcf9c5cd51439987b6dd1b2d4", salt: 6e6c92bdcd96d06e4baa196b89f01f8b, id: "did:key:z6MkpTHR8VNsBxYAAWHut2Geadd9jSwuBV8xRoAnwWsdvktH" }
date: 2026-01-05
visibility: unlisted
`;

const CHOSEN = `formats: [data-integrity, vc-jwt, open-badges-2]
credentialMembers: [refreshService, credentialSubject.image]
insignia: true
`;
const COLLECTION = `---
name: Everything with ropes
description: What can be tied and untied
badges: [BADGE]
elsewhere:
  - { url: "https://museum.example/badges/7", name: Splicing }
---
Some *words* about it.
`;

async function everyForm(): Promise<Readonly<Record<string, string>>> {
  const [endorsed, hosted] = await Promise.all([endorsedAndRecorded(), hostedRecipe()]);
  const site = await readFile(join(CHECKOUT, 'content/site.yaml'), 'utf8');
  return {
    ...endorsed,
    ...hosted.files,
    'content/site.yaml': site + CHOSEN,
    [`content/awards/2026/${DRAWN}.yaml`]: DRAWN_FILE,
    'content/collections/ropes.md': COLLECTION.replace('BADGE', 'story-hour-rui-costa'),
  };
}

let files: Readonly<Record<string, string>>;
let dist: string;
beforeAll(async () => {
  files = await everyForm();
  ({ dist } = await builtFrom({ content: join(CHECKOUT, 'content'), files }));
});

test('all forms stand side by side', async () => {
  const built = await filesBelow(dist);
  for (const path of [
    ...['jsonld', 'png', 'svg', 'pdf', 'jws', 'jwt.png', 'jwt.svg'].map(
      (ending) => `badges/${DRAWN}.${ending}`,
    ),
    ...['ob2/badges/bowline-ana-lima.json', 'badges/bowline-ana-lima.ob2.png', 'issuers/harbour/jwks.json'],
    ...['endorsements/knot.jsonld', 'records/ana.jsonld', 'collections/ropes.jsonld', 'insignia.svg'],
    ...['badges.json', 'schemas/verification.json'],
  ])
    expect(built.has(path), path).toBe(true);
});

test('files are about as large as is said of them to whoever plans', async () => {
  const records = OUTPUTS.filter(({ format }) => format !== undefined)
    .flatMap(({ files }) => files)
    .filter((file) => file.scope === 'badge');
  expect(records.length).toBeGreaterThan(4);
  for (const { path, typicalBytes } of records) {
    const { size } = await stat(join(dist, path(DRAWN)));
    expect(size, path(DRAWN)).toBeGreaterThan(typicalBytes / 3);
    expect(size, path(DRAWN)).toBeLessThan(typicalBytes * 3);
  }
});

test('it has the same bytes when it is built again elsewhere', async () => {
  const again = await copyProject();
  await writeFiles(again, files);
  const { code, stderr } = await buildProject(again);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(await filesBelow(join(again, 'dist'))).toEqual(await filesBelow(dist));
});
