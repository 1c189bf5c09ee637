import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../harness/figure.ts';
import { inTurn } from '../harness/in-turn.ts';
import type { Measurement } from '../harness/measurement.ts';
import type { RealisticSite } from '../harness/realistic-site.ts';
import { runNode, type Spent } from '../harness/run-command.ts';
import { count } from '../harness/words.ts';
import { awardPath } from '../realistic/project.ts';

const CODE = [
  'src/cli/commands/award',
  'src/cli/commands/diff',
  'src/cli/commands/check',
  'src/diff',
  'src/load',
];
const AWARD = [
  'award',
  'bowline',
  '--name',
  'Ana Lima',
  '--email',
  'ana@people.test',
  '--date',
  '2026-11-19',
];

/** `award`, `diff` and `check` in a site of so many awards of which two have changed, against a site of ten. */
export function commands(awards: number, rounds: number): Measurement {
  const measure: Measurement['measure'] = async (workshop, times) => {
    const [large, small] = [workshop.site(awards), workshop.site(10)];
    for (const site of [large, small]) change(site);
    const spent = await inTurn(times, {
      smallAward: () => lanyard(small, AWARD),
      award: () => lanyard(large, AWARD),
      smallDiff: () => lanyard(small, ['diff', 'main', '--format', 'json']),
      diff: () => lanyard(large, ['diff', 'main', '--format', 'json']),
      smallCheck: () => lanyard(small, ['check']),
      check: () => lanyard(large, ['check']),
    });
    const figure = (name: string, ours: Spent, baseline: Spent): Figure => ({
      name: `${name}-${awards}`,
      says: `\`lanyard ${name}\` with ${count(awards)} awards`,
      unit: 's',
      ours: ours.cpu,
      baseline: { says: 'the same with ten', value: baseline.cpu, wall: baseline.wall },
      comparison: 'times the cost',
      wall: ours.wall,
      rounds: times,
    });
    return [
      figure('award', spent.award, spent.smallAward),
      figure('diff', spent.diff, spent.smallDiff),
      figure('check', spent.check, spent.smallCheck),
    ];
  };
  return { name: `commands-${awards}`, code: CODE, rounds, awards, measure };
}

/** Commits everything, then writes one award more and revokes one. */
function change(site: RealisticSite): void {
  const git = (...words: string[]) =>
    execFileSync('git', [
      '-C',
      site.root,
      '-c',
      'user.name=Bench',
      '-c',
      'user.email=bench@localhost',
      ...words,
    ]);
  const revoked = site.addAward();
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Begin');
  site.addAward();
  if (!('revoked' in revoked.fields && revoked.fields['revoked']))
    appendFileSync(join(site.root, awardPath(revoked)), 'revoked: { date: 2026-11-19 }\n');
}

function lanyard({ root }: RealisticSite, words: readonly string[]): Promise<Spent> {
  return runNode(root, ['src/cli/lanyard.mjs', ...words]);
}
