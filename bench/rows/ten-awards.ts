import { buildBare } from '../harness/bare-site.ts';
import type { Figure, Goal } from '../harness/figure.ts';
import { inTurn } from '../harness/in-turn.ts';
import { madeBy } from '../harness/made-site.ts';
import type { Measurement } from '../harness/measurement.ts';
import type { Spent } from '../harness/run-command.ts';
import { count } from '../harness/words.ts';
import { BUILD_CODE } from './building.ts';

/** Ten awards, built from nothing, and built anew with ten others for the same achievements. */
export const TEN_AWARDS: Measurement = {
  name: 'ten',
  code: BUILD_CODE,
  rounds: 5,
  awards: 10,
  measure: async (workshop, rounds) => {
    const site = workshop.site(10);
    const bare = workshop.folder('bare');
    const spent = await inTurn(rounds, {
      cold: () => site.buildCold(),
      bare: () => buildBare(bare, madeBy(site.dist)),
      warm: () => {
        site.replaceAwards();
        return site.build();
      },
    });
    const says = `bare Astro, ${count(madeBy(site.dist).pages)} pages`;
    const baseline = { says, value: spent.bare.cpu, wall: spent.bare.wall };
    const figure = (name: string, what: string, { cpu, wall }: Spent, goal?: Goal): Figure => {
      return {
        name,
        says: what,
        unit: 's',
        ours: cpu,
        baseline,
        comparison: 'times the cost',
        wall,
        rounds,
        goal,
      };
    };
    const goal = { must: 5, aim: 4, isOfOurs: true };
    return [
      figure('ten-cold', 'ten awards, built from nothing', spent.cold),
      figure('ten-warm', 'ten other awards, the achievements’ images at hand', spent.warm, goal),
    ];
  },
};
