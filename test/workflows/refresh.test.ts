import { expect, inject, test } from 'vitest';
import { keptGh } from './kept-gh.ts';
import { runScript } from './review-repository.ts';
import { workflowOf } from './workflow-files.ts';

/** Runs the alarm, where the open issue has this number or there is none. */
function alarm(open: string): string {
  const gh = keptGh(open);
  const script = workflowOf('refresh.yml').jobs['alarm']?.steps?.[0]?.run ?? '';
  const env = { PATH: gh.path, RUN_URL: 'https://git.example/runs/1' };
  expect(runScript(inject('runFolder'), script, env)).toMatchObject({ status: 0 });
  return gh.asked();
}

test('a night that failed opens an issue, and the next ones add to it', () => {
  const said = '--body The nightly build failed: https://git.example/runs/1';
  expect(alarm('')).toContain(`issue create --title The site was not refreshed ${said}`);
  expect(alarm('12')).toContain(`issue comment 12 ${said}`);
  expect(alarm('12')).not.toContain('issue create');
});
