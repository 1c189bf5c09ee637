import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildBare } from '../harness/bare-site.ts';
import { type Figure, type Goal, median } from '../harness/figure.ts';
import { inTurn } from '../harness/in-turn.ts';
import type { Measurement } from '../harness/measurement.ts';
import type { Spent } from '../harness/run-command.ts';
import { count } from '../harness/words.ts';
import type { Output, Workshop } from '../harness/workshop.ts';

/** Where the time of a build goes. */
const CODE = [
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
 * The life of a site: built from nothing against a bare Astro site of as many pages, built again with nothing changed
 * against that, and with one award more against ten awards built anew where the achievements' images are at hand.
 */
export function building(
  awards: number,
  output: Output,
  options: { rounds: number; goals?: Goals },
): Measurement {
  const name = output === 'lean' ? `build-lean-${awards}` : `build-${awards}`;
  const measure: Measurement['measure'] = async (workshop, rounds) => {
    if (output === 'lean' && !knowsLean()) return 'content/site.yaml knows no "outputs: lean" yet';
    const spent = await lifeOf(workshop, { awards, output, rounds });
    const made = madeBy(workshop.site(awards, output).dist);
    return [
      ...figuresOf(spent, { awards, output, rounds, pages: made.pages, ...options.goals }),
      ...sizesOf(made, { awards, output }),
    ];
  };
  return { name, code: CODE, rounds: options.rounds, awards, measure };
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

/** Ten awards, built from nothing, and built anew with ten others for the same achievements. */
export const TEN_AWARDS: Measurement = {
  name: 'ten',
  code: CODE,
  rounds: 5,
  awards: 10,
  measure: async (workshop, rounds) => {
    const site = workshop.site(10);
    const spent = await inTurn(rounds, {
      cold: () => site.buildCold(),
      warm: () => {
        site.replaceAwards();
        return site.build();
      },
    });
    const figure = (name: string, says: string, { cpu, wall }: Spent, goal?: Goal): Figure => {
      return { name, says, unit: 's', ours: cpu, wall, rounds, goal };
    };
    return [
      figure('ten-cold', 'ten awards, built from nothing', spent.cold),
      figure('ten-warm', 'ten other awards, the achievements’ images at hand', spent.warm, {
        must: 5,
        aim: 4,
      }),
    ];
  },
};

/** What a build has made. */
interface Made {
  readonly files: number;
  readonly megabytes: number;
  readonly pages: number;
  /** Of a page, the mean, in bytes. */
  readonly bytes: number;
  /** Of one file of a kind, in the middle, in KB. */
  readonly kilobytes: Readonly<Record<string, number>>;
}

function madeBy(dist: string): Made {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => ({ path, stat: statSync(join(dist, path)) }))
    .filter(({ stat }) => stat.isFile())
    .map(({ path, stat }) => ({ path, size: stat.size }));
  const sizes = (pattern: RegExp) => files.filter(({ path }) => pattern.test(path)).map(({ size }) => size);
  const pages = sizes(/\.html$/);
  const kinds = {
    'badge.png': /^badges\/[^/]+\.png$/,
    'badge.svg': /^badges\/[^/]+\.svg$/,
    'certificate.pdf': /^badges\/[^/]+\.pdf$/,
    'card.png': /^achievements\/[^/]+\/card\.png$/,
  };
  const kilobytes = Object.entries(kinds).map(
    ([kind, pattern]) => [kind, median(sizes(pattern)) / 1024] as const,
  );
  return {
    files: files.length,
    megabytes: sum(sizes(/./)) / 1024 / 1024,
    pages: pages.length,
    bytes: Math.round(sum(pages) / pages.length),
    kilobytes: Object.fromEntries(kilobytes.filter(([, size]) => !Number.isNaN(size))),
  };
}

const SIZE_GOALS: Readonly<Record<string, Goal>> = {
  'badge.png': { must: 40, aim: 40 },
  'card.png': { must: 65, aim: 65 },
  'certificate.pdf': { must: 45, aim: 45 },
};

function sizesOf(
  { files, megabytes, kilobytes }: Made,
  { awards, output }: { awards: number; output: Output },
): Figure[] {
  const of = (kind: string) => `${kind}-${output === 'lean' ? 'lean-' : ''}${awards}`;
  const site = `${count(awards)} awards${output === 'lean' ? ', lean' : ''}`;
  return [
    { name: of('files'), says: `${site}: files of the site`, unit: 'files', ours: files, rounds: 1 },
    { name: of('size'), says: `${site}: size of the site`, unit: 'MB', ours: megabytes, rounds: 1 },
    ...Object.entries(kilobytes).map(
      ([kind, size]): Figure => ({
        name: of(kind),
        says: `${site}: one ${kind}, the middle of all`,
        unit: 'KB',
        ours: size,
        rounds: 1,
        goal: SIZE_GOALS[kind],
      }),
    ),
  ];
}

/** Whether the content of this checkout's program may ask for lean output. */
export function knowsLean(): boolean {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/site.json'), 'utf8'));
  return 'outputs' in (schema.properties ?? {});
}

function sum(values: readonly number[]): number {
  return values.reduce((all, each) => all + each, 0);
}
