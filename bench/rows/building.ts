import { buildBare } from '../harness/bare-site.ts';
import type { Figure, Goal } from '../harness/figure.ts';
import { inTurn } from '../harness/in-turn.ts';
import { madeBy } from '../harness/made-site.ts';
import type { Measurement } from '../harness/measurement.ts';
import type { Spent } from '../harness/run-command.ts';
import { count } from '../harness/words.ts';
import type { Output, Workshop } from '../harness/workshop.ts';
import { sizesOf } from './site-sizes.ts';

/** Where the time of a build goes. */
export const BUILD_CODE = [
  'src/build',
  'src/drawing',
  'src/issue',
  'src/outputs/baked-png',
  'src/outputs/badge-image',
  'src/outputs/certificate',
  'src/outputs/plan.ts',
  'src/outputs/social-card',
  'src/proof',
];

/** What a site of this size has to reach. */
interface Goals {
  readonly cold?: Goal;
  readonly unchanged?: Goal;
  readonly oneMore?: Goal;
  readonly memory?: Goal;
}

/**
 * The life of a site: built from nothing against a bare Astro site of as many pages; built again with nothing changed,
 * where the site is there and where only the cache is, against that; and with one award more against ten awards built
 * anew where the achievements' images are at hand.
 */
export function building(
  awards: number,
  output: Output,
  options: { rounds: number; goals?: Goals },
): Measurement {
  const name = output === 'lean' ? `build-lean-${awards}` : `build-${awards}`;
  const measure: Measurement['measure'] = async (workshop, rounds) => {
    const spent = await lifeOf(workshop, { awards, output, rounds });
    const made = madeBy(workshop.site(awards, output).dist);
    return [
      ...figuresOf(spent, { awards, output, rounds, pages: made.pages, ...options.goals }),
      ...sizesOf(made, { awards, output }),
    ];
  };
  return { name, code: BUILD_CODE, rounds: options.rounds, awards, measure };
}

interface Life {
  readonly awards: number;
  readonly output: Output;
  readonly rounds: number;
}

async function lifeOf(workshop: Workshop, { awards, output, rounds }: Life) {
  const [site, ten] = [workshop.site(awards, output), workshop.site(10, output)];
  const bare = workshop.folder('bare');
  await ten.built();
  return inTurn(rounds, {
    cold: () => site.buildCold(),
    bare: () => buildBare(bare, madeBy(site.dist)),
    unchanged: () => site.build(),
    fromKept: () => site.buildFromKept(),
    oneMore: () => {
      site.addAward();
      return site.build();
    },
    ten: () => {
      ten.replaceAwards();
      return ten.build();
    },
  });
}

type Lived = Awaited<ReturnType<typeof lifeOf>>;

function figuresOf(spent: Lived, told: Life & Goals & { readonly pages: number }): Figure[] {
  const { awards, output, rounds, pages } = told;
  const of = (kind: string) => `${kind}-${output === 'lean' ? 'lean-' : ''}${awards}`;
  const site = `${count(awards)} awards${output === 'lean' ? ', lean' : ''}`;
  const figure = (
    name: string,
    says: string,
    ours: Spent,
    goal: Goal | undefined,
    against: [string, Spent],
  ): Figure => ({
    name: of(name),
    says,
    unit: 's',
    ours: ours.cpu,
    baseline: { says: against[0], value: against[1].cpu, wall: against[1].wall },
    comparison: 'times the cost',
    wall: ours.wall,
    rounds,
    goal,
  });
  const bare: [string, Spent] = [`bare Astro, ${count(pages)} pages`, spent.bare];
  return [
    figure('cold', `${site}: built from nothing`, spent.cold, told.cold, bare),
    figure('unchanged', `${site}: built again, nothing changed`, spent.unchanged, told.unchanged, [
      'built from nothing',
      spent.cold,
    ]),
    figure(
      'from-kept',
      `${site}: built where copies of site and cache were kept, nothing changed`,
      spent.fromKept,
      told.unchanged,
      ['built from nothing', spent.cold],
    ),
    figure('one-more', `${site}: built again with one award more`, spent.oneMore, told.oneMore, [
      'ten awards, images at hand',
      spent.ten,
    ]),
    memoryFigure(
      of('memory'),
      `${site}: most memory while built from nothing`,
      spent.cold,
      rounds,
      told.memory,
    ),
  ];
}

function memoryFigure(
  name: string,
  says: string,
  { memory }: Spent,
  rounds: number,
  goal: Goal | undefined,
): Figure {
  return { name, says, unit: 'MB', ours: memory, rounds, goal };
}
