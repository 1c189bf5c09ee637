import type { Problem } from '../errors/index.ts';
import { splitFrontMatter } from './front-matter.ts';
import { placeProblems } from './locate.ts';
import type { YamlSource } from './parse-yaml.ts';
import { readText, SIZE_LIMITS } from './read-file.ts';

/** Problems that were found after loading, with line, column and code frame: the files they name are read again. */
export async function placeInFiles(root: string, problems: readonly Problem[]): Promise<Problem[]> {
  const names = new Set(problems.flatMap(({ file, path }) => (file !== undefined && path ? [file] : [])));
  const files = await Promise.all(
    [...names].map(async (file) => ({ file, source: await sourceOf(root, file) })),
  );
  return placeProblems(problems, files);
}

async function sourceOf(root: string, file: string): Promise<YamlSource | undefined> {
  const isProse = file.endsWith('.md');
  const read = await readText(root, file, SIZE_LIMITS[isProse ? 'markdown' : 'yaml']);
  if ('problem' in read) return undefined;
  if (!isProse) return { text: read.content, yaml: read.content, offset: 0 };
  const split = splitFrontMatter(read.content);
  return 'problem' in split ? undefined : { text: read.content, ...split.content };
}
