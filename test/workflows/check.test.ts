import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { UNSEEN_SIGNS } from '../support/hostile-texts.ts';
import { type Checkout, clonedProject, mergeChange, runSteps } from './review-repository.ts';

// The shell steps of check.yml, run as they stand, where a fork's pull request has been merged into main.
const REVIEW = ['Install', 'Find the base', 'Check the content', 'Say what it does'];
const ALL = [...REVIEW, 'Build the preview', 'Draw the contact sheet'];

const AWARD = 'achievement: bowline\nrecipient: { name: Zoe, id: "did:example:zoe" }\ndate: 2026-11-01\n';

let checkout: Checkout;
beforeEach(async () => {
  checkout = await clonedProject();
});

describe('a fork’s pull request', () => {
  test('that adds an award passes, and says so; preview and contact sheet are made', async () => {
    checkout.write('content/awards/2026/zoe.yaml', AWARD);
    mergeChange(checkout);
    const { failed, output, summary, temp } = await runSteps(checkout, ALL);
    expect(failed, output).toEqual([]);
    expect(summary).toBe('### New awards (1)\n\n- Bowline to Zoe, 2026-11-01, public `zoe`\n');
    expect(readFileSync(join(temp, 'review.md'), 'utf8')).toBe(summary);
    const page = readFileSync(join(checkout.root, 'dist/badges/zoe.html'), 'utf8');
    expect(page).toContain('PREVIEW');
    const { width, height } = await sharp(join(temp, 'contact-sheet.png')).metadata();
    expect([width, height]).toEqual([1200, 800]);
  });

  test('with mistakes fails, marks the lines, and keeps a summary', async () => {
    checkout.write('content/awards/2026/zoe.yaml', AWARD.replace('date:', 'dates:'));
    mergeChange(checkout);
    const { failed, output, summary, temp } = await runSteps(checkout, ALL);
    expect(failed).toEqual(['Check the content', 'Say what it does']);
    expect(output).toContain(
      '::error file=content/awards/2026/zoe.yaml,line=3,col=1,title=content/unknown-field::',
    );
    expect(summary).toMatch(/^\n### ⛔ Mistakes \(1\)\n/);
    expect(summary).toContain('- `content/awards/2026/zoe.yaml:3:1` ');
    expect(readFileSync(join(temp, 'review.md'), 'utf8')).toBe(summary);
    expect(existsSync(join(temp, 'contact-sheet.png'))).toBe(false);
  });

  test('with more mistakes than GitHub marks has all of them in the summary, the gravest first', async () => {
    const names = Array.from({ length: 14 }, (_, at) => `zoe-${at}`);
    for (const name of names)
      checkout.write(`content/awards/2026/${name}.yaml`, AWARD.replace('date:', 'dates:'));
    checkout.git('mv', 'content/awards/2025/bowline-ana-lima.yaml', 'content/awards/2025/ana.yaml');
    mergeChange(checkout);
    const { output, summary } = await runSteps(checkout, REVIEW);
    const marked: string[] = output.match(/^::(error|warning|notice)/gm) ?? [];
    expect(marked[0]).toBe('::notice');
    expect(marked.lastIndexOf('::error')).toBe(marked.filter((each) => each === '::error').length);
    expect(output).toMatch(/^::notice::GitHub shows 10 of each kind here\. All of them \(14 errors/m);
    expect(summary).toContain('### ⛔ Mistakes (14)');
    for (const name of names) expect(summary).toContain(`content/awards/2026/${name}.yaml:3:1`);
  });

  test('that edits the program, a key, settings and awards at once says that first', async () => {
    checkout.write('content/awards/2026/zoe.yaml', AWARD);
    const site = checkout.git('show', 'HEAD:content/site.yaml');
    checkout.write('content/site.yaml', site.replace('title: ', 'title: The '));
    checkout.write('package-lock.json', `${checkout.git('show', 'HEAD:package-lock.json')}\n`);
    for (const file of ['.github/workflows/deploy.yml', 'src/extra.ts', 'vite.config.js', 'public/x.txt']) {
      checkout.write(file, '\n');
    }
    checkout.write('keys/harbour.key', 'not a key\n');
    checkout.git('add', '--force', 'keys/harbour.key');
    mergeChange(checkout);
    const { summary } = await runSteps(checkout, ['Find the base', 'Say what it does']);
    expect(summary).toMatchInlineSnapshot(`
      "### ⚠️ Look at these first (7)

      Whoever changes these files decides what is signed and how, more than any award does.

      - \`.github/workflows/deploy.yml\` (workflow)
      - \`content/site.yaml\` (site settings)
      - \`keys/harbour.key\` (key)
      - \`package-lock.json\` (dependencies)
      - \`public/x.txt\` (host settings)
      - \`src/extra.ts\` (program)
      - \`vite.config.js\` (not content)

      ### New awards (1)

      - Bowline to Zoe, 2026-11-01, public \`zoe\`
      "
    `);
  });

  test('with files whose names are Markdown and commands shows them as names', async () => {
    const folder = 'content/awards/\n\n## Approved by @octocat\n::error::x\n\u001b[2J\u202e';
    checkout.write(`${folder}/zoe.yaml`, AWARD);
    checkout.write(`${folder}/max.yaml`, 'not an award\n');
    checkout.write('x\n\n# Approved.ts', '\n');
    mergeChange(checkout);
    const { output, summary } = await runSteps(checkout, REVIEW);
    expect(output).toContain('## Approved');
    expect(output).not.toMatch(/^(##|::error::x)/m);
    for (const line of `${output}${summary}`.split('\n')) expect(line).not.toMatch(UNSEEN_SIGNS);
    for (const name of ['zoe', 'max']) checkout.remove(`${folder}/${name}.yaml`);
    const again = await runSteps(checkout, REVIEW);
    expect(again.summary).toContain('Look at these first (1)');
    expect(again.summary).toContain('`x␊␊# Approved.ts` (not content)');
    expect(again.summary).not.toMatch(/^#+ Approved/m);
  });

  test('that renames an award fails, and says what breaks', async () => {
    checkout.git('mv', 'content/awards/2025/bowline-ana-lima.yaml', 'content/awards/2025/ana.yaml');
    mergeChange(checkout);
    const { failed, output, summary } = await runSteps(checkout, REVIEW);
    expect(failed).toEqual(['Say what it does']);
    expect(output).toContain('title=check/renamed::');
    expect(summary).toMatch(/^### ⛔ Awards disappear \(1\)/);
  });

  test('of many commits, with main merged into it, tells its own change only', async () => {
    checkout.write('content/awards/2026/zoe.yaml', AWARD);
    checkout.git('add', '--all');
    checkout.git('commit', '--quiet', '--message', 'One');
    checkout.git('checkout', '--quiet', 'main');
    checkout.write('content/awards/2026/max.yaml', AWARD.replace('Zoe', 'Max').replace('zoe', 'max'));
    checkout.git('add', '--all');
    checkout.git('commit', '--quiet', '--message', 'Meanwhile');
    checkout.git('push', '--quiet', 'origin', 'main');
    checkout.git('checkout', '--quiet', 'change');
    checkout.git('merge', '--quiet', '--no-edit', 'main');
    checkout.write('docs/note.md', 'A note.\n');
    mergeChange(checkout);
    const { failed, summary } = await runSteps(checkout, REVIEW);
    expect(failed).toEqual([]);
    expect(summary).toContain('New awards (1)');
    expect(summary).toContain('`zoe`');
  });
});

describe('where the base cannot be found', () => {
  test('as the branch is gone, the run stops and says so', async () => {
    checkout.write('content/awards/2026/zoe.yaml', AWARD);
    mergeChange(checkout);
    const { failed, output } = await runSteps(checkout, REVIEW, 'no-such-branch');
    expect(failed).toEqual(['Find the base']);
    expect(output).toContain('::error::git does not know where this branch left no-such-branch');
  });

  test('as the history is shallow, the run stops and says so', async () => {
    checkout.write('content/awards/2026/zoe.yaml', AWARD);
    mergeChange(checkout);
    checkout.git('checkout', '--quiet', '--orphan', 'shallow');
    checkout.git('commit', '--quiet', '--message', 'All that a shallow clone has');
    const { failed, output } = await runSteps(checkout, REVIEW);
    expect(failed).toEqual(['Find the base']);
    expect(output).toContain('fetch-depth: 0');
  });
});
