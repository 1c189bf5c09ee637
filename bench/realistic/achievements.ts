import { SUBJECTS, type Subject } from './achievement-list.ts';
import { type Random, randomOf } from './random.ts';
import { type Value, yamlText } from './yaml.ts';

/** A result that awards of an achievement state: by a level of the rubric, a per cent or a status. */
export type ResultKind = 'rubric' | 'percent' | 'status';

/** An achievement, as far as awards depend on it. */
export interface Achievement extends Subject {
  readonly results: readonly ResultKind[];
  /** The ending of its own picture's name; undefined where its badge is drawn. */
  readonly picture?: 'svg' | 'png' | undefined;
  readonly hasAlignments: boolean;
}

/** The rubric's levels, from lowest to highest. */
export const LEVELS = ['supervised', 'steady', 'trusted', 'teaching'] as const;

/** Five with a rubric, five with per cent and status, two with a picture of their own, three of four with alignments. */
export const ACHIEVEMENTS: readonly Achievement[] = SUBJECTS.map((subject, index) => ({
  ...subject,
  results: index < 5 ? ['rubric'] : index < 10 ? ['percent', 'status'] : [],
  picture: index === 18 ? 'svg' : index === 19 ? 'png' : undefined,
  hasAlignments: index % 4 !== 3,
}));

/** Where skills are listed. */
interface Framework {
  readonly framework: string;
  readonly type: string;
  readonly url: string;
}

const FRAMEWORKS: readonly [Framework, ...Framework[]] = [
  { framework: 'ESCO', type: 'ceasn:Competency', url: 'https://data.europa.eu/esco/skill' },
  { framework: 'O*NET-SOC 2019', type: 'ceterms:Credential', url: 'https://www.onetonline.org/link/summary' },
  { framework: 'Club handbook', type: 'ext:Handbook', url: 'https://harbour.example/handbook' },
];

/** The file of an achievement. */
export function achievementFile(seed: number, achievement: Achievement): string {
  const { id, name, description, type, issuer, picture, icon } = achievement;
  const random = randomOf(seed, `achievement ${id}`);
  const fields = {
    name,
    description,
    type,
    issuer,
    image: picture && { file: `${id}.${picture}`, alt: `A picture of ${name}` },
    drawing: picture ? undefined : { icon },
    ...details(random, achievement),
    alignments: achievement.hasAlignments ? alignments(random, id) : undefined,
    results: achievement.results.length > 0 ? achievement.results.map(resultDescription) : undefined,
  };
  return `---\n${yamlText(fields)}---\n\n${criteria(random, achievement)}\n`;
}

function details(
  random: Random,
  { id, name, issuer }: Achievement,
): Readonly<Record<string, Value | undefined>> {
  const at = <Kind extends Value>(chance: number, value: Kind) =>
    random.percent(chance) ? value : undefined;
  return {
    humanCode: at(40, `${issuer.slice(0, 3).toUpperCase()}-${random.between(100, 399)}`),
    fieldOfStudy: at(30, issuer === 'harbour' ? 'Seamanship and navigation' : 'Library work'),
    specialization: at(20, `${name} in practice`),
    credits: at(30, random.between(1, 8)),
    version: at(30, `${random.between(1, 3)}.0`),
    language: at(20, 'en'),
    criteriaUrl: at(20, `https://${issuer}.example/criteria/${id}`),
    expiresAfter: at(25, `${random.between(2, 5)} years`),
    tags: [id, issuer, random.pick(['safety', 'volunteering', 'first season'])],
    creator: at(15, { id: 'https://harbour.example/people/maeve-brennan', name: 'Maeve Brennan' }),
    related: at(15, [{ id: `https://library.example/badges/${id}`, version: '1.0' }]),
    otherIdentifiers: at(15, [{ identifier: `${id}-${random.between(1, 99)}`, type: 'identifier' }]),
  };
}

function alignments(random: Random, id: string): Value[] {
  return Array.from({ length: random.between(1, 3) }, (_, index) => {
    const { framework, type, url } = random.pick(FRAMEWORKS);
    const code = `S${random.between(1, 8)}.${random.between(1, 40)}`;
    const description = random.percent(50) ? `Item ${code}, as far as ${id} is concerned.` : undefined;
    return {
      name: `${framework}: part ${index + 1} of ${id}`,
      url: `${url}/${code}`,
      framework,
      code,
      type,
      description,
    };
  });
}

function resultDescription(kind: ResultKind): Value {
  if (kind === 'status') return { id: 'practice', name: 'Practical part', type: 'Status' };
  if (kind === 'percent') {
    const range = { minimum: '0', maximum: '100', requiredValue: '70' };
    return { id: 'paper', name: 'Written paper', type: 'Percent', ...range };
  }
  const levels = LEVELS.map((id, index) => ({
    id,
    name: id[0]?.toUpperCase() + id.slice(1),
    level: String(index + 1),
    points: String(2 + index * 3),
    description: `What somebody at this level does without being asked: **${id}**.`,
  }));
  return {
    id: 'rubric',
    name: 'Practical assessment',
    type: 'RubricCriterionLevel',
    requiredLevel: 'steady',
    levels,
  };
}

function criteria(random: Random, { name, description }: Achievement): string {
  const steps = Array.from({ length: random.between(3, 6) }, (_, index) => {
    const times = random.pick(['once', 'twice', 'three times', 'five times']);
    return `${index + 1}. shown part ${index + 1} of **${name}** ${times}, in front of a member who may stop it;`;
  });
  return `${description} To earn it you have\n\n${steps.join('\n')}\n\nNobody pays for one, and nobody gets one for turning up.`;
}
