/**
 * Publishes many small sites at one place, each of two files that say who made it. Arguments: root, name, how often.
 * With DIE_AFTER_RENAMES it is killed when it has renamed so often and is about to do it again or to delete.
 */
import fs, { mkdir, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { createStaging, restoreSite } from '../../src/build/staging.ts';

const [root = '', name = '', times = '0'] = process.argv.slice(2);
const target = join(root, 'dist');

for (let round = 0; round < Number(times); round++) {
  await restoreSite(root, target);
  const staging = await createStaging(root, target);
  await mkdir(staging.folder, { recursive: true });
  for (const file of ['first', 'second']) await writeFile(join(staging.folder, file), `${name} ${round}`);
  dieAfter(process.env['DIE_AFTER_RENAMES']);
  await staging.publish();
}

function dieAfter(renames: string | undefined): void {
  if (renames === undefined) return;
  const { rename } = fs;
  let done = 0;
  fs.rename = async (from, to) => {
    if (done === Number(renames)) process.kill(process.pid, 'SIGKILL');
    await rename(from, to);
    done += 1;
  };
  syncBuiltinESMExports();
}
