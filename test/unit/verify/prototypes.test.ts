import { beforeAll, expect, it } from 'vitest';
import { canonize } from '../../../src/proof/data-integrity/canonize.ts';
import { verifyCredential } from '../../../src/verify/verify-credential.ts';
import { addNearlyEverything } from './cases/form.ts';
import { pathsOf, tamper } from './places.ts';
import { type Draft, NOW, World } from './world.ts';

/** What every object finds without having it: as the key of a plain object, each leads out of that object. */
const NAMES = Object.getOwnPropertyNames(Object.prototype);

const OWN = [Object, Array, Function, String, Number, Promise, Map, Set].flatMap((each) => [
  each,
  each.prototype,
]);

/** The members of the program's own prototypes and constructors. */
function members(): string[] {
  return OWN.map((each) => Reflect.ownKeys(each).map(String).join(' '));
}

let world: World;
let badge: Draft;

beforeAll(async () => {
  world = await World.create();
  badge = await world.badge(addNearlyEverything);
});

it.each(NAMES)('a badge with %s in any place touches no prototype', async (name) => {
  const before = members();
  for (const path of pathsOf(badge)) {
    for (const value of [name, { id: name }]) {
      const tampered = tamper(badge, path, () => value);
      await canonize(tampered).catch(() => undefined);
      await verifyCredential(tampered, { now: NOW, fetch: world.fetch });
      expect(members(), path.join('.')).toEqual(before);
    }
  }
});

it('a relative id is named', async () => {
  const document = { ...badge, issuer: '__proto__' };
  await expect(canonize(document)).rejects.toThrow('The id "__proto__" is relative.');
});
