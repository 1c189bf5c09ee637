import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { digestOfFolder } from '../../../src/cli/commands/init/sample-content.ts';

const isSample =
  existsSync('content/site.yaml') &&
  readFileSync('content/site.yaml', 'utf8').includes('site: https://badges.example\n');

/** After a change to the sample content: npx vitest run test/unit/cli/sample-content.test.ts -u */
test.runIf(isSample)('init knows the sample content that is shipped', async () => {
  await expect(`${digestOfFolder('content')}\n`).toMatchFileSnapshot(
    '../../../src/cli/commands/init/sample.sha256',
  );
});
