import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { byCodePoint } from '../../../lib/code-point-order.ts';
import type { Award } from '../../../model/award.ts';

/** Where people may have written of an award or its recipient besides the award's own file. */
const FOLDERS = ['content', 'public', '.lanyard/replaced'];

/** By what people speak of an award and of its recipient, in lower case. */
export function wordsOf({ id, recipient }: Award): string[] {
  return [id, recipient.name, recipient.id].flatMap((word) => word?.toLowerCase() ?? []);
}

/** Files that have one of the words of awards in their name or text: to be looked at by a person. */
export function filesThatMention(root: string, awards: readonly Award[]): string[] {
  const words = awards.flatMap(wordsOf);
  const own = new Set(awards.map(({ file }) => file));
  const speaks = (text: string) => words.some((word) => text.toLowerCase().includes(word));
  return FOLDERS.flatMap((folder) => filesIn(root, folder))
    .filter((file) => !own.has(file) && (speaks(file) || speaks(textOf(root, file))))
    .sort(byCodePoint);
}

function filesIn(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  } catch {
    return []; // Not every project has the folder.
  }
}

function textOf(root: string, file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return ''; // It cannot be read; its name was looked at.
  }
}
