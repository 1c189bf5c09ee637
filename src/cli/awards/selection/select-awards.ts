import { usageFault } from '../../../errors/fault.ts';
import { EXIT, LanyardError } from '../../../errors/index.ts';
import { type DateTime, parseDateTime, suggestDate } from '../../../lib/date-time.ts';
import { nearest } from '../../../lib/edit-distance.ts';
import { readEmailAddress } from '../../../lib/email-address.ts';
import { type Award, type AwardState, awardState } from '../../../model/award.ts';
import { checkReference } from '../../../model/reference.ts';
import type { Site } from '../../../model/site.ts';
import { visibility } from '../../../model/visibility.ts';
import { hasAddress } from '../held-by.ts';
import { nameMatcher } from './match-name.ts';
import type { SelectorName, Selectors } from './selectors.ts';

/** In what awards are looked for. */
interface Surroundings {
  readonly site: Site;
  readonly now: DateTime;
}

type Test = (award: Award) => boolean;

/** How each selector is read; throws LanyardError where what is wanted is no such thing. */
const TESTS: Readonly<Record<SelectorName, (wanted: string, surroundings: Surroundings) => Test>> = {
  email: (wanted) => {
    if (!readEmailAddress(wanted)) throw usageFault('command/bad-email', { flag: '--email' });
    return ({ recipient }) => hasAddress(recipient, wanted);
  },
  did: (wanted) => {
    const id = notEmpty('did', wanted);
    return ({ recipient }) => recipient.id === id;
  },
  name: (wanted) => {
    const isWanted = nameMatcher(wanted) ?? empty('name');
    return ({ recipient: { name } }) => name !== undefined && isWanted(name);
  },
  achievement: (wanted, { site }) => {
    const unknown = checkReference('achievement', wanted, [...site.achievements.values()], {});
    if (unknown) throw new LanyardError([unknown], EXIT.usage);
    return ({ achievement }) => achievement === wanted;
  },
  since: (wanted) => {
    const first = moment('since', wanted, false);
    return ({ awarded }) => awarded >= first;
  },
  until: (wanted) => {
    const last = moment('until', wanted, true);
    return ({ awarded }) => awarded <= last;
  },
  state: (wanted, { now }) => {
    const kind = oneOf('state', wanted, STATES);
    return (award) => awardState(award, now).kind === kind;
  },
  visibility: (wanted) => {
    const kind = oneOf('visibility', wanted, visibility.options);
    return (award) => award.visibility === kind;
  },
};

const STATES = ['valid', 'revoked', 'expired', 'not-yet-valid'] as const satisfies AwardState['kind'][];

/** The awards for which all holds that the selectors say, by date; every award where they say nothing. */
export function selectAwards(selectors: Selectors, surroundings: Surroundings): Award[] {
  const tests = Object.entries<string>(selectors).map(([name, wanted]) =>
    TESTS[name as SelectorName](wanted, surroundings),
  );
  return surroundings.site.awards
    .filter((award) => tests.every((test) => test(award)))
    .toSorted((a, b) => (a.awarded === b.awarded ? 0 : a.awarded < b.awarded ? -1 : 1));
}

function moment(name: SelectorName, text: string, endOfDay: boolean): DateTime {
  const found = parseDateTime(text, { endOfDay });
  if (found !== undefined) return found;
  const hint = `For example: --${name} ${suggestDate(text) ?? '2026-11-01'}`;
  throw usageFault('command/bad-value', { flag: `--${name}`, reason: `"${text}" is not a date`, hint });
}

function oneOf<Word extends string>(name: SelectorName, found: string, words: readonly Word[]): Word {
  const word = words.find((each) => each === found);
  if (word !== undefined) return word;
  const suggestion = nearest(found, words);
  const reason = `"${found}" is none of ${words.join(', ')}`;
  throw usageFault('command/bad-value', {
    flag: `--${name}`,
    reason,
    hint: suggestion && `Did you mean --${name} ${suggestion}?`,
  });
}

function notEmpty(name: SelectorName, text: string): string {
  return text.trim() || empty(name);
}

/** An empty value, of a variable that is not set for example, must not select everything. */
function empty(name: SelectorName): never {
  throw usageFault('command/bad-value', { flag: `--${name}`, reason: 'it is empty' });
}
