import type { Award } from './awards.ts';
import type { Value } from './yaml.ts';

/** What there is of what kind in awards. */
export interface ShapeCounts {
  readonly awards: number;
  /**
   * How many kinds of credentials there are: an achievement with the fields that its awards add, lists by their
   * lengths, whatever the values are.
   */
  readonly structures: number;
  /** Of how many awards, in per cent, each field is said; fields of the recipient with a dot. */
  readonly percent: Readonly<Record<string, number>>;
  /** Of how many awards, in per cent, the name is in which script. */
  readonly scripts: Readonly<Record<string, number>>;
}

/** Fields that say how an award is published, and are not in its credential. */
const NOT_IN_CREDENTIAL = ['visibility', 'without', 'statusIndex', 'revoked'];

/** Counts awards one after the other, without keeping them. */
export function createShapeCounter(): { add: (award: Award) => void; counts: () => ShapeCounts } {
  const structures = new Set<string>();
  const fields = new Map<string, number>();
  const scripts = new Map<string, number>();
  let awards = 0;
  return {
    add: ({ fields: said }) => {
      awards++;
      const published = Object.entries(said).filter(([name]) => !NOT_IN_CREDENTIAL.includes(name));
      structures.add(`${said['achievement']} ${structureOf(Object.fromEntries(published))}`);
      for (const name of namesIn(said)) count(fields, name);
      count(scripts, scriptOf(said['recipient']));
    },
    counts: () => ({
      awards,
      structures: structures.size,
      percent: shares(fields, awards),
      scripts: shares(scripts, awards),
    }),
  };
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function shares(counts: ReadonlyMap<string, number>, all: number): Record<string, number> {
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, number]) => [name, Math.round((number / all) * 1000) / 10]));
}

function namesIn(said: Award['fields']): string[] {
  return Object.entries(said).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (name === 'visibility') return [`visibility ${String(value)}`];
    if (name !== 'recipient' || typeof value !== 'object') return [name];
    return Object.entries(value).flatMap(([part, each]) => (each === undefined ? [] : [`recipient.${part}`]));
  });
}

/** The members of a value, and of the values in it, by name. */
function structureOf(value: Value | undefined): string {
  if (typeof value !== 'object') return '';
  const parts = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${parts.map(([name, each]) => name + structureOf(each)).join()}}`;
}

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Han'] as const;

function scriptOf(recipient: Value | undefined): string {
  const name =
    typeof recipient === 'object' ? Object.entries(recipient).find(([key]) => key === 'name')?.[1] : '';
  return (
    SCRIPTS.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(String(name ?? ''))) ?? 'no name'
  );
}
