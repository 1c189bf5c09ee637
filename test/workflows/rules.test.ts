import { describe, expect, test } from 'vitest';
import { CHECKOUT } from '../support/project-copy.ts';
import { runScript } from '../support/run-script.ts';
import { type Job, stepsOf, WORKFLOWS, workflowOf } from './workflow-files.ts';

const ALL = [...WORKFLOWS].map(([file, each]) => [file, each] as const);

describe.each(ALL)('%s', (_, { text, workflow }) => {
  const steps = stepsOf(workflow);

  test('gives nothing by default, and each job what it names', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeTypeOf('object');
  });

  test('says why beside each permission to write', () => {
    const writes = text.split('\n').filter((line) => /^\s+[a-z-]+: write\b/.test(line));
    for (const line of writes) expect(line).toMatch(/ # \S/);
  });

  test('says what happens to two of its runs at once, be it where it is called', () => {
    expect(text).toMatch(/^concurrency:\n {2}group: \S/m);
  });

  test('never runs for pull_request_target', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });

  test('pins every action by commit, with its version beside it', () => {
    const lines = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines.filter((each) => !each.includes('uses: ./'))) {
      expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test('leaves no token in the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
  });

  test('puts nothing from outside into a script: values come by environment variables', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('has an end to every job', () => {
    for (const job of Object.values(workflow.jobs).filter(({ uses }) => !uses)) {
      expect(job).toHaveProperty('timeout-minutes');
    }
  });
});

test('an action has one commit, wherever it is used', () => {
  const pins = ALL.flatMap(([, { text }]) => text.match(/actions\/[a-z-]+@.*$/gm) ?? []);
  const names = new Set(pins.map((pin) => pin.split('@')[0]));
  expect(new Set(pins).size).toBe(names.size);
});

/** Where in a value something is said, as a path. */
function placesOf(word: RegExp, value: unknown, path = ''): string[] {
  if (typeof value === 'string') return word.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(word.test(key) ? [`${path}.${key}`] : []),
    ...placesOf(word, inner, `${path}.${key}`),
  ]);
}

describe('secrets', () => {
  const secretsIn = (file: string) => placesOf(/secrets\./, workflowOf(file), file);
  const stepNamed = (file: string, job: string, step: string) => {
    const steps = workflowOf(file).jobs[job]?.steps ?? [];
    return `${file}.jobs.${job}.steps.${steps.findIndex(({ name }) => name === step)}`;
  };

  test('are in the workflows that publish, and nowhere else', () => {
    const files = ALL.filter(([, { workflow }]) => placesOf(/secrets\./, workflow).length > 0);
    expect(files.map(([file]) => file)).toEqual(['deploy-in-parts.yml', 'deploy.yml', 'publish.yml']);
  });

  test.each([
    ['deploy.yml', 'build'],
    ['publish.yml', 'publish'],
  ])('%s gives the key to one step alone, in the job that the environment protects', (file, name) => {
    const job = workflowOf(file).jobs[name];
    const place = `${stepNamed(file, name, 'Build')}.env.LANYARD_SIGNING_KEY`;
    expect(secretsIn(file).filter((each) => each.includes('LANYARD'))).toEqual([place]);
    expect(job?.environment).toBe('production');
    expect(job?.steps?.find((step) => step.name === 'Build')?.env?.['LANYARD_ENV']).toBe('production');
  });

  test('the parts of a site are signed and merged where the environment protects the key', () => {
    const file = 'deploy-in-parts.yml';
    const places = [
      ['part', 'Build'],
      ['merge', 'Merge'],
    ].map(([job = '', step = '']) => `${stepNamed(file, job, step)}.env.LANYARD_SIGNING_KEY`);
    expect(secretsIn(file)).toEqual(places);
    for (const job of ['part', 'merge']) expect(workflowOf(file).jobs[job]?.environment).toBe('production');
  });

  test('what a part is kept under names its split: a part of another would stop every merge', () => {
    const kept = stepsOf(workflowOf('deploy-in-parts.yml')).find(({ uses }) =>
      uses?.startsWith('actions/cache@'),
    );
    for (const name of ['key', 'restore-keys'])
      expect(kept?.with?.[name]).toMatch(
        /^lanyard-\$\{\{ matrix\.part \}\}-of-\$\{\{ strategy\.job-total \}\}-/,
      );
  });

  test('the storage’s keys are given to the steps that use it, and not to the build', () => {
    const steps = ['Fetch what earlier builds kept', 'Publish', 'Keep what this build made'];
    const names = ['RCLONE_CONFIG_SITE_ACCESS_KEY_ID', 'RCLONE_CONFIG_SITE_SECRET_ACCESS_KEY'];
    const places = steps.flatMap((step) =>
      names.map((name) => `${stepNamed('publish.yml', 'publish', step)}.env.${name}`),
    );
    expect(secretsIn('publish.yml').filter((each) => each.includes('RCLONE'))).toEqual(places);
  });

  test('a site that cannot be fetched, as before the first publication, stops no publication', async () => {
    const fetching = stepsOf(workflowOf('publish.yml')).find(({ run = '' }) => run.includes('rclone copy'));
    const script = fetching?.run?.replace(/^npx .*$/m, 'true').replace('rclone copy', 'false') ?? 'exit 99';
    const { status, output } = await runScript(CHECKOUT, script, { STORAGE_REMOTE: 'site:club' });
    expect([status, output.trim()]).toEqual([
      0,
      'The published site could not be fetched: all of it is made anew.',
    ]);
  });

  test('what runs a pull request’s own program has none, and may read only', () => {
    const files = ALL.filter(([file, each]) => 'pull_request' in each.workflow.on && file !== 'award-id.yml');
    expect(files.map(([file]) => file)).toEqual(['check.yml', 'ci.yml']);
    for (const [file, { workflow, text }] of files) {
      expect(text, file).not.toMatch(/secrets|github\.token|GITHUB_TOKEN/);
      for (const job of Object.values(workflow.jobs)) expect(job.permissions).toEqual({ contents: 'read' });
    }
  });

  test('what may commit works for this repository’s own branches, and runs nothing of theirs', () => {
    const { name: job } = workflowOf('award-id.yml').jobs as Record<string, Job>;
    expect(job?.if).toContain('github.event.pull_request.head.repo.full_name == github.repository');
    expect(job?.permissions).toEqual({ contents: 'write', actions: 'write' });
    expect(job?.steps?.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/checkout', undefined]);
    const script = job?.steps?.[1]?.run?.replace(/^\s*#.*$/gm, '');
    expect(script).not.toMatch(/\b(npm|npx|node|bash|sh|source|make)\b/);
  });

  test('what may comment fetches the summary before the checkout, and checks out no pull request', () => {
    const steps = stepsOf(workflowOf('comment.yml'));
    const kinds = steps.map(({ uses, run }) => uses?.split('@')[0] ?? run);
    expect(kinds).toEqual([
      'actions/download-artifact',
      'actions/checkout',
      'actions/setup-node',
      'node .github/comment.ts "$RUNNER_TEMP/review/review.md"',
    ]);
    expect(steps[1]?.with).toEqual({ 'persist-credentials': false });
    expect(workflowOf('comment.yml').jobs['comment']?.permissions).toEqual({
      actions: 'read',
      contents: 'read',
      'pull-requests': 'write',
    });
  });
});

describe('deploying', () => {
  test('is off until a repository asks for it', () => {
    const condition = "vars.LANYARD_DEPLOY == 'github-pages'";
    expect(workflowOf('deploy.yml').jobs['build']?.if).toBe(condition);
    expect(workflowOf('refresh.yml').jobs['deploy']?.if).toBe(condition);
    const parts = workflowOf('deploy-in-parts.yml').jobs;
    expect(parts['moment']?.if).toBe("vars.LANYARD_DEPLOY == 'github-pages-in-parts'");
    expect([parts['part']?.needs, parts['merge']?.needs]).toEqual(['moment', ['moment', 'part']]);
    expect(workflowOf('publish.yml').jobs['publish']?.if).toBe("vars.LANYARD_DEPLOY == 'object-storage'");
  });

  test('has no schedule in its own file, which GitHub would switch off with it', () => {
    expect(Object.keys(workflowOf('deploy.yml').on)).toEqual(['push', 'workflow_dispatch', 'workflow_call']);
  });

  test('is given what it needs where it is called', () => {
    const given = workflowOf('refresh.yml').jobs['deploy']?.permissions ?? {};
    const needed = Object.values(workflowOf('deploy.yml').jobs).map(({ permissions }) => permissions ?? {});
    const weight = { read: 1, write: 2 } as Record<string, number>;
    for (const [name, level] of needed.flatMap(Object.entries)) {
      expect(weight[given[name] ?? ''] ?? 0, name).toBeGreaterThanOrEqual(weight[level] ?? 3);
    }
  });
});
