import type { Problem } from '../errors/index.ts';
import { placeProblems } from './locate.ts';
import type { YamlSource } from './parse-yaml.ts';
import { sourceOf } from './read-content-file.ts';
import { readText, SIZE_LIMITS } from './read-file.ts';

/** Problems that were found after loading, with line, column and code frame: the files they name are read again. */
export function placeInFiles(root: string, problems: readonly Problem[]): Problem[] {
  const names = new Set(problems.flatMap(({ file, path }) => (file !== undefined && path ? [file] : [])));
  const files = [...names].map((file) => ({ file, source: readSource(root, file) }));
  return placeProblems(problems, files);
}

function readSource(root: string, file: string): YamlSource | undefined {
  const kind = file.endsWith('.md') ? 'markdown' : 'yaml';
  const read = readText(root, file, SIZE_LIMITS[kind]);
  return 'problem' in read ? undefined : sourceOf(read.content, kind);
}
