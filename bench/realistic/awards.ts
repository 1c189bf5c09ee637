import { createHash } from 'node:crypto';
import { ACHIEVEMENTS, type Achievement, LEVELS, type ResultKind } from './achievements.ts';
import { ISSUERS, type Issuer } from './issuers.ts';
import { personName } from './names.ts';
import { type Random, randomOf } from './random.ts';
import type { Value } from './yaml.ts';

/** An award: where its file goes, and what stands in it. */
export interface Award {
  readonly id: string;
  readonly achievement: Achievement;
  readonly issuer: Issuer;
  readonly year: string;
  readonly fields: Readonly<Record<string, Value | undefined>>;
}

const DAY = 86_400_000;
/** Awards lie in the five years before this day: the clock of every build that is measured. */
export const LAST_DAY = Date.UTC(2026, 10, 19);
const DAYS = 5 * 365;
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * The award of a number: the same whatever others there are, so that a larger site holds all of a smaller one. Its
 * place in the status list is not yet in it.
 */
export function award(seed: number, index: number): Award {
  const random = randomOf(seed, `award ${index}`);
  const id = random.text(BASE32, 26);
  const [first, ...rest] = ACHIEVEMENTS;
  if (!first) throw new Error('There is no achievement.');
  const achievement = random.pick([first, ...rest]);
  const day = LAST_DAY - random.between(0, DAYS) * DAY;
  const other = random.percent(3) ? random.pick(ISSUERS) : undefined;
  const fields = {
    achievement: achievement.id,
    recipient: recipient(random),
    date: date(day),
    issuer: other,
    ...details(random, achievement, day),
  };
  return { id, achievement, issuer: other ?? achievement.issuer, year: date(day).slice(0, 4), fields };
}

function recipient(random: Random): Value {
  const isHashed = random.percent(95);
  const numbers = [{ type: 'ext:ClubNumber', value: String(random.between(1000, 9999)) }];
  return {
    name: random.percent(92) ? personName(random) : undefined,
    email: isHashed
      ? `sha256$${createHash('sha256').update(String(random.next())).digest('hex')}`
      : undefined,
    salt: isHashed ? random.text('0123456789abcdef', 32) : undefined,
    id: isHashed && random.percent(97) ? undefined : `did:web:people.example:${random.text(BASE32, 8)}`,
    identifiers: random.percent(4) ? numbers : undefined,
  };
}

/** What may be added to an award. Each field is there in 2 to 30 of 100; so few are private that they are few. */
function details(random: Random, achievement: Achievement, day: number): Record<string, Value | undefined> {
  const at = <Kind extends Value>(chance: number, make: () => Kind) =>
    random.percent(chance) ? make() : undefined;
  const isCourse = random.percent(16);
  const begun = day - random.between(1, 90) * DAY;
  const hasResults = achievement.results.length > 0 && random.percent(60);
  return {
    expires: at(8, () => date(day + random.between(30, 1500) * DAY)),
    reissued: at(3, () => date(Math.min(LAST_DAY, day + random.between(1, 20) * DAY))),
    licenseNumber: at(
      12,
      () => `${achievement.issuer.slice(0, 1).toUpperCase()}-${random.between(10_000, 99_999)}`,
    ),
    term: at(10, () => `${date(day).slice(0, 4)} ${random.pick(['spring', 'summer', 'autumn', 'winter'])}`),
    role: at(15, () =>
      random.pick(['Skipper', 'Crew', 'Helm', 'Host', 'Reader', 'Volunteer', 'Instructor', 'Treasurer']),
    ),
    activityStart: isCourse
      ? random.percent(20)
        ? `${date(begun)}T18:30:00+01:00`
        : date(begun)
      : undefined,
    activityEnd: isCourse && random.percent(90) ? date(day) : undefined,
    credits: at(10, () => random.between(1, 24) / 2),
    results: hasResults ? achievement.results.map((kind) => result(random, kind)) : undefined,
    evidence: at(10, () => Array.from({ length: random.between(1, 3) }, () => evidence(random, day))),
    narrative: at(25, () => narrative(random)),
    source: at(3, () => source(random)),
    revoked: at(2, () => revocation(random, day)),
    visibility: at(15.5, () => (random.percent(5) ? 'private' : 'unlisted')),
    without: at(3, () => ['certificate']),
  };
}

function result(random: Random, kind: ResultKind): Value {
  if (kind === 'rubric') {
    const level = random.pick(LEVELS);
    return {
      result: 'rubric',
      level,
      value: random.percent(20) ? String(2 + LEVELS.indexOf(level) * 3) : undefined,
    };
  }
  if (kind === 'percent') return { result: 'paper', value: String(random.between(70, 100)) };
  return { result: 'practice', status: random.percent(90) ? 'Completed' : 'Provisional' };
}

function evidence(random: Random, day: number): Value {
  const number = random.text(BASE32, 6);
  const hasUrl = random.percent(70);
  return {
    url: hasUrl ? `https://photos.example/${date(day)}/${number}` : undefined,
    name: `${random.pick(['Log', 'Photograph', 'Report', 'Drawing', 'Recording'])} ${number}`,
    description: random.percent(25)
      ? 'As it was handed in, with the notes of whoever looked at it.'
      : undefined,
    genre: random.percent(25) ? random.pick(['Photography', 'Ship’s log', 'Essay', 'Craft']) : undefined,
    audience: random.percent(10) ? 'Examiners and members' : undefined,
    narrative: random.percent(40) || !hasUrl ? narrative(random) : undefined,
  };
}

const SENTENCES = [
  'Came alongside three times in a cross-wind without a raised voice.',
  'Read at nine story hours, four of them in **Arabic**, and brought a grandmother to the last.',
  'Untied a bowline that had held the committee boat through a whole gale.',
  'Found the light ten minutes before the skipper did, and said nothing about it.',
  'Asked for help once, at the right moment; that is why this was given.',
  'Mended forty spines, and taught *two others* to mend.',
  'Wrote it down afterwards, in a hand that everybody can read.',
] as const;

function narrative(random: Random): string {
  const [first, ...more] = Array.from({ length: random.between(1, 4) }, () => random.pick(SENTENCES));
  return more.length > 1
    ? `${first}\n\n${more.map((each) => `- ${each}`).join('\n')}`
    : [first, ...more].join(' ');
}

function source(random: Random): Value {
  const name = personName(random);
  const description = random.percent(50) ? 'Examiner, asked by the club' : undefined;
  return { id: `https://people.example/${random.text(BASE32, 6)}`, name, description };
}

function revocation(random: Random, day: number): Value {
  const reason = random.percent(60) ? 'Given to another person of the same name.' : undefined;
  return { date: date(Math.min(LAST_DAY, day + random.between(0, 300) * DAY)), reason };
}

function date(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
