import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../support/files-below.ts';
import type { Question } from './verdict.ts';

/** Every JSON-LD document of a built site, under its path. */
export async function readDocuments(dist: string): Promise<Question[]> {
  const paths = [...(await filesBelow(dist)).keys()].filter((path) => /\.jsonld$|did\.json$/.test(path));
  return Promise.all(
    paths.map(async (name) => ({ name, document: JSON.parse(await readFile(join(dist, name), 'utf8')) })),
  );
}
