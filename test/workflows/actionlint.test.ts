import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { CHECKOUT } from '../support/project-copy.ts';
import { runScript } from '../support/run-script.ts';

/** Runs .ci/actionlint where `go` is of a version and says what it is asked to run. */
function withGo(version: string) {
  const folder = mkdtempSync(join(inject('runFolder'), 'go-'));
  const go = `#!/bin/sh\nif [ "$1" = env ]; then echo "${version}"; else echo "asked: $1 $2"; fi\n`;
  writeFileSync(join(folder, 'go'), go);
  chmodSync(join(folder, 'go'), 0o755);
  return runScript(CHECKOUT, '.ci/actionlint', { PATH: `${folder}:${process.env['PATH']}` });
}

test.each(['go1.19.8', 'go1.9', 'go1.20.14', ''])(
  '"%s" cannot build it: it is left out, and says so',
  async (old) => {
    const { status, output } = await withGo(old);
    expect(status).toBe(0);
    expect(output).toMatch(/^actionlint: skipped: it needs Go 1\.21 or newer, and this machine has \S.*\n$/);
  },
);

test.each(['go1.21.0', 'go1.26.8', 'go1.100'])('%s runs it', async (version) => {
  const { output } = await withGo(version);
  expect(output).toMatch(/^asked: run github\.com\/rhysd\/actionlint/);
});
