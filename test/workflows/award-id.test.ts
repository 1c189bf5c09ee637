import { beforeEach, expect, test } from 'vitest';
import { runScript } from '../support/run-script.ts';
import { keptGh } from './kept-gh.ts';
import { type Checkout, clonedProject } from './review-repository.ts';
import { stepsOf, workflowOf } from './workflow-files.ts';

const AWARD = 'achievement: bowline\nrecipient: { name: Zoe, id: "did:example:zoe" }\ndate: 2026-11-01\n';

let checkout: Checkout;
beforeEach(async () => {
  checkout = await clonedProject();
});

/** Runs the step on what is committed. */
async function nameAwards() {
  const gh = keptGh();
  const script = stepsOf(workflowOf('award-id.yml')).find(({ name }) => name === 'Rename')?.run ?? '';
  const env = { PATH: gh.path, GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'change' };
  return { ...(await runScript(checkout.root, script, env)), asked: gh.asked() };
}

function commit(): void {
  checkout.git('add', '--all');
  checkout.git('commit', '--quiet', '--message', 'Change');
}

test('awards that are added as new get a name each, in a commit of their own, which is checked', async () => {
  checkout.write('content/awards/2026/new.yaml', AWARD);
  checkout.write('content/awards/2026/new-zoe $(touch x); "y".yaml', AWARD);
  checkout.write('content/awards/2026/newcomer.yaml', AWARD);
  commit();
  expect(await nameAwards()).toEqual({
    status: 0,
    output: expect.stringContaining('HEAD -> change'),
    asked: 'auth setup-git\nworkflow run check.yml --ref change\n',
  });
  checkout.git('fetch', '--quiet', 'origin');
  const changed = checkout
    .git('diff', '--name-status', '--no-renames', 'change~1', 'origin/change')
    .trim()
    .split('\n');
  const added = changed.filter((line) => line.startsWith('A'));
  expect(added).toHaveLength(2);
  for (const line of added) expect(line).toMatch(/^A\tcontent\/awards\/2026\/[a-z2-7]{26}\.yaml$/);
  expect(checkout.git('log', '-1', '--format=%an %s', 'origin/change').trim()).toBe(
    'github-actions[bot] Give new awards their ids',
  );
});

test('an award that is published keeps its name, whatever it is', async () => {
  checkout.git('checkout', '--quiet', 'main');
  checkout.write('content/awards/2026/new-hand.yaml', AWARD);
  commit();
  checkout.git('push', '--quiet', 'origin', 'main');
  checkout.git('checkout', '--quiet', '-B', 'change');
  checkout.write('content/awards/2026/new-hand.yaml', AWARD.replace('11-01', '11-02'));
  commit();
  expect(await nameAwards()).toEqual({ status: 0, output: '', asked: '' });
  expect(checkout.git('log', '-1', '--format=%s').trim()).toBe('Change');
});
