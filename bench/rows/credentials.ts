import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Figure, Goal } from '../harness/figure.ts';
import { inTurn } from '../harness/in-turn.ts';
import type { Measurement } from '../harness/measurement.ts';
import { ENVIRONMENT, type Spent } from '../harness/run-command.ts';
import { count } from '../harness/words.ts';

const run = promisify(execFile);
const WORK = join(import.meta.dirname, 'credential-work.ts');
const SIGNING = ['src/proof', 'src/credential', 'src/issue/issue-site.ts', 'src/issue/issue-award.ts'];
const VERIFYING = [
  'src/proof',
  'src/verify/checks',
  'src/verify/verify-credential.ts',
  'src/issue/check-verdicts.ts',
];

/** Signing the awards of a site, against a plain `vc.issue` loop over them and against what cannot be left out. */
export function signing(awards: number, { rounds, goals }: { rounds: number; goals?: boolean }): Measurement {
  const measure: Measurement['measure'] = async (workshop, times) => {
    const { root } = workshop.site(awards);
    const spent = await inTurn(times, {
      floor: () => work('sign-floor', root, awards),
      reference: () => work('sign-reference', root, awards),
      ours: () => work('sign', root, awards),
    });
    const figure = figureOf(awards, times);
    return [
      figure({
        name: `sign-${awards}`,
        says: `signing ${count(awards)} awards`,
        ours: spent.ours,
        baseline: spent.reference,
        against: 'a plain `vc.issue` loop',
        goal: goals && { must: 15, aim: 25 },
      }),
      figure({
        name: `sign-floor-${awards}`,
        says: `signing ${count(awards)} awards, beside what nobody can leave out`,
        ours: spent.ours,
        baseline: spent.floor,
        against: 'SHA-256, Ed25519 and base58 alone',
        comparison: 'of the limit',
        goal: goals && { must: 0.2, aim: 0.4 },
      }),
    ];
  };
  return { name: `sign-${awards}`, code: SIGNING, rounds, awards, measure };
}

/** Verdicts on the awards of one issuer among so many, against `vc.verifyCredential`. */
export function verifying(awards: number, verified: number, rounds: number): Measurement {
  const measure: Measurement['measure'] = async (workshop, times) => {
    const { root } = workshop.site(awards);
    const spent = await inTurn(times, {
      reference: () => work('verify-reference', root, verified),
      many: () => work('verify-many', root, verified),
      own: () => work('verify-own', root, verified),
      one: () => work('verify-one', root, verified),
    });
    const figure = figureOf(verified, times);
    const against = '`vc.verifyCredential`, without the status';
    return [
      figure({
        name: `verify-many-${awards}`,
        says: `verdicts on ${count(verified)} awards of one issuer, by one verifier`,
        ours: spent.many,
        baseline: spent.reference,
        against,
        goal: { must: 8, aim: 15 },
      }),
      figure({
        name: `verify-own-${awards}`,
        says: `verdicts on ${count(verified)} awards of one issuer, as a build proves its own`,
        ours: spent.own,
        baseline: spent.reference,
        against,
      }),
      figure({
        name: `verify-one-${awards}`,
        says: 'one verdict by itself, status and all, as `lanyard verify` gives it',
        ours: spent.one,
        baseline: spent.reference,
        against,
        goal: { must: 1.5, aim: 2 },
      }),
    ];
  };
  return { name: `verify-${awards}`, code: VERIFYING, rounds, awards, measure };
}

interface Compared {
  readonly name: string;
  readonly says: string;
  readonly ours: Spent;
  readonly baseline: Spent;
  readonly against: string;
  readonly comparison?: Figure['comparison'];
  readonly goal?: Goal | false | undefined;
}

function figureOf(credentials: number, rounds: number) {
  return ({ name, says, ours, baseline, against, comparison = 'times as fast', goal }: Compared): Figure => ({
    name,
    says,
    unit: 'ms a credential',
    ours: (ours.cpu / credentials) * 1000,
    baseline: { value: (baseline.cpu / credentials) * 1000, says: against, wall: baseline.wall },
    comparison,
    wall: ours.wall,
    rounds,
    goal: goal || undefined,
  });
}

/** A piece of work in a process of its own; only the work is counted. */
async function work(kind: string, root: string, credentials: number): Promise<Spent> {
  const words = [WORK, kind, root, String(credentials)];
  const { stdout } = await run(process.execPath, words, { env: ENVIRONMENT, maxBuffer: 1e8 });
  return { ...JSON.parse(stdout), memory: 0 };
}
