import { describe, expect, inject, test } from 'vitest';
import { runScript } from '../support/run-script.ts';
import { keptGh } from './kept-gh.ts';
import { type Job, workflowOf } from './workflow-files.ts';

/** Runs the alarm, where the open issue has this number or there is none. */
async function alarm(open: string): Promise<string> {
  const gh = keptGh(open);
  const script = workflowOf('refresh.yml').jobs['alarm']?.steps?.[0]?.run ?? '';
  const env = { PATH: gh.path, RUN_URL: 'https://git.example/runs/1' };
  expect(await runScript(inject('runFolder'), script, env)).toMatchObject({ status: 0 });
  return gh.asked();
}

test('a night that failed opens an issue, and the next ones add to it', async () => {
  const said =
    '--body The nightly build or the examination of the site failed, or took too long: https://git.example/runs/1';
  expect(await alarm('')).toContain(`issue create --title The site needs attention ${said}`);
  expect(await alarm('12')).toContain(`issue comment 12 ${said}`);
  expect(await alarm('12')).not.toContain('issue create');
});

describe('the night’s jobs', () => {
  const { deploy, examine, alarm: last } = workflowOf('refresh.yml').jobs as Record<string, Job>;

  test('examine the site after it was published, even where that failed', () => {
    expect(examine?.needs).toBe('deploy');
    expect(examine?.if).toBe(`\${{ !cancelled() && ${deploy?.if} }}`);
  });

  test.each([
    ['all is well', ['success', 'success'], false],
    ['the build fails', ['failure', 'success'], true],
    ['the examination fails', ['success', 'failure'], true],
    ['a job takes too long, which GitHub calls cancelled', ['success', 'cancelled'], true],
    ['it is switched off', ['skipped', 'skipped'], false],
  ])('where %s: %j, the alarm is %s', (_, results, expected) => {
    expect(last?.needs).toEqual(['deploy', 'examine']);
    expect(holds(last?.if ?? '', results)).toBe(expected);
  });
});

/** What a condition of always(), contains(needs.*.result, …), and, or comes to. */
function holds(condition: string, results: readonly string[]): boolean {
  const told = condition
    .replace(/contains\(needs\.\*\.result, '(\w+)'\)/g, (_, result) => String(results.includes(result)))
    .replace('always()', 'true');
  expect(told).toMatch(/^(true|false|&&|\|\||[() ])+$/);
  return Function(`return ${told}`)();
}
