import { readFile } from 'node:fs/promises';

/** Reads the programs that hosts run as they stand: `hosting/edge/`. */
export async function loadEdgeSources(): Promise<Record<'negotiate' | 'answer' | 'handle', string>> {
  const read = (name: string) => readFile(new URL(`../hosting/edge/${name}.mjs`, import.meta.url), 'utf8');
  const [negotiate, answer, handle] = await Promise.all([read('negotiate'), read('answer'), read('handle')]);
  return { negotiate, answer, handle };
}
