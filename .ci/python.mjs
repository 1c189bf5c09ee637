// The environments of the foreign programs in Python (test/independent): each of its pinned list, checked by digest.
// Plain JavaScript for Node 18.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './host-commands.mjs';

const LISTS = 'test/independent/python';
const ENVIRONMENTS = 'node_modules/.cache/python';

/** Makes each environment whose list is new; one that cannot be made is left out of the tests, visibly. */
export function installPythonPrograms() {
  for (const file of readdirSync(LISTS).filter((name) => name.endsWith('.txt'))) {
    const name = file.slice(0, -'.txt'.length);
    const digest = createHash('sha256')
      .update(readFileSync(join(LISTS, file)))
      .digest('hex');
    const stamp = join(ENVIRONMENTS, name, 'list.sha256');
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) continue;
    console.error(`lanyard: installing the Python programs of ${file}`);
    if (makeEnvironment(name, join(LISTS, file))) writeFileSync(stamp, digest);
    else console.error(`lanyard: skipped: without a Python that takes ${file}, its programs judge nothing`);
  }
}

function makeEnvironment(name, list) {
  const folder = join(ENVIRONMENTS, name);
  rmSync(folder, { recursive: true, force: true });
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  return (
    run('python3', ['-m', 'venv', folder]) &&
    run(join(folder, 'bin/python'), [...install, '--no-deps', '--require-hashes', '-r', list])
  );
}
