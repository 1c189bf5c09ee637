import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A `gh` at the front of PATH that does nothing but keep what it is asked and answer one thing. */
export function keptGh(answer = '') {
  const folder = mkdtempSync(join(inject('runFolder'), 'gh-'));
  const asked = join(folder, 'asked');
  writeFileSync(asked, '');
  writeFileSync(join(folder, 'gh'), `#!/bin/sh\necho "$@" >> "${asked}"\nprintf '%s' '${answer}'\n`);
  chmodSync(join(folder, 'gh'), 0o755);
  return { path: `${folder}:${process.env['PATH']}`, asked: () => readFileSync(asked, 'utf8') };
}
