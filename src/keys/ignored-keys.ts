import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { keyFault } from '../errors/fault.ts';
import { askGit, isInGit } from '../files/git.ts';
import { readProjectFile } from '../files/project-file.ts';
import type { Step } from '../files/step.ts';

/**
 * What must change so that git never takes in a private key: a line in .gitignore, or nothing. Throws where git
 * keeps files in keys/ already.
 */
export function ignoreKeys(root: string): Step[] {
  const inGit = isInGit(root);
  const tracked = inGit ? askGit(root, 'ls-files', '--', 'keys')?.split('\n', 1)[0] : undefined;
  if (tracked) throw keyFault('keygen/tracked', { file: tracked });
  const probe = 'keys/any.key';
  if (inGit && askGit(root, 'check-ignore', '-q', '--no-index', probe) !== undefined) return [];
  if (!existsSync(join(root, '.gitignore'))) return [{ kind: 'create', file: '.gitignore', text: 'keys/\n' }];
  const before = readProjectFile(root, '.gitignore');
  if (!inGit && /^\/?keys\/?\s*$/m.test(before)) return [];
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  return [{ kind: 'replace', file: '.gitignore', before, after: `${before}${gap}keys/\n` }];
}
