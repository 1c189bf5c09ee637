import { expect, inject, test } from 'vitest';
import { runScript } from '../support/run-script.ts';
import { keptGh } from './kept-gh.ts';
import { workflowOf } from './workflow-files.ts';

/** Runs the alarm, where the open issue has this number or there is none. */
async function alarm(open: string): Promise<string> {
  const gh = keptGh(open);
  const script = workflowOf('refresh.yml').jobs['alarm']?.steps?.[0]?.run ?? '';
  const env = { PATH: gh.path, RUN_URL: 'https://git.example/runs/1' };
  expect(await runScript(inject('runFolder'), script, env)).toMatchObject({ status: 0 });
  return gh.asked();
}

test('a night that failed opens an issue, and the next ones add to it', async () => {
  const said = '--body The nightly build or the examination of the site failed: https://git.example/runs/1';
  expect(await alarm('')).toContain(`issue create --title The site needs attention ${said}`);
  expect(await alarm('12')).toContain(`issue comment 12 ${said}`);
  expect(await alarm('12')).not.toContain('issue create');
});
