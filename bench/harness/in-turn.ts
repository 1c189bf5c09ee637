import { median } from './figure.ts';
import type { Spent } from './run-command.ts';

/** Does several things one after the other, so many times over, and gives the middle of what each took. */
export async function inTurn<Name extends string>(
  rounds: number,
  works: Readonly<Record<Name, (round: number) => Promise<Spent>>>,
  tell: (line: string) => void = console.error,
): Promise<Readonly<Record<Name, Spent>>> {
  const names = Object.keys(works) as Name[];
  const spent = new Map<Name, Spent[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const each = await works[name](round);
      spent.get(name)?.push(each);
      tell(`  ${name}: ${each.cpu.toFixed(2)} s of processor time, ${each.wall.toFixed(1)} s`);
    }
  }
  return Object.fromEntries(names.map((name) => [name, middle(spent.get(name) ?? [])])) as Record<
    Name,
    Spent
  >;
}

function middle(spent: readonly Spent[]): Spent {
  const of = (key: keyof Spent) => median(spent.map((each) => each[key]));
  return { cpu: of('cpu'), wall: of('wall'), memory: of('memory') };
}
