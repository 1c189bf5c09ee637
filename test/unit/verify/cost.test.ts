import { describe, expect, it } from 'vitest';
import { createVerifier, verifyCredential } from '../../../src/verify/verify-credential.ts';
import { processorSeconds } from '../../support/processor-time.ts';
import { addNearlyEverything } from './cases/form.ts';
import { type Draft, NOW, World } from './world.ts';

/** As much as one array may hold. */
const MOST = 500;

function many<T>(make: (index: number) => T, length = MOST): T[] {
  return Array.from({ length }, (_, index) => make(index));
}

const description = (index: number, allowedValue: string[]) => ({
  id: `urn:uuid:${index}`,
  type: ['ResultDescription'],
  name: 'Steps',
  resultType: 'Percent',
  allowedValue,
});

/** Changes to a badge that make it as costly as the limits allow; each took minutes or all memory without them. */
const COSTLY: Readonly<Record<string, (badge: Draft) => void>> = {
  'one long list of equal values': (d) => {
    d.credentialSubject.achievement.resultDescription = description(
      1,
      many(() => 'a'),
    );
  },
  'nine long lists': (d) => {
    d.credentialSubject.achievement.resultDescription = many(
      (index) =>
        description(
          index,
          many(() => 'a', 490),
        ),
      9,
    );
  },
  'five hundred equal nameless things': (d) => {
    d.evidence = many(() => ({ type: ['Evidence'], name: 'x' }));
  },
  'nameless things in nameless things, all alike': (d) => {
    const alignment = many(
      () => ({ type: ['Alignment'], targetName: 'a', targetUrl: 'https://a.example/' }),
      3,
    );
    d.credentialSubject.result = many(() => ({ type: ['Result'], alignment }), 200);
  },
  'five hundred tags': (d) => {
    d.credentialSubject.achievement.tag = many(String);
  },
  'a name of nearly two million letters': (d) => {
    d.name = 'x'.repeat(1_900_000);
  },
  'an id that is nearly a URI': (d) => {
    d.id = `a:${'a'.repeat(1_900_000)} `;
  },
};

describe('a badge made to cost time', () => {
  it.each(Object.entries(COSTLY))('is answered for in good time: %s', async (_, edit) => {
    const world = await World.create();
    const badge = structuredClone(await world.badge());
    edit(badge);
    const seconds = await processorSeconds(async () => {
      const { outcome } = await verifyCredential(badge, { now: NOW, fetch: world.fetch });
      expect(outcome).not.toBe('valid');
    });
    expect(seconds, 'seconds of processor time').toBeLessThan(5);
  });

  it('asks for so many documents and no more', async () => {
    const world = await World.create();
    const badge = await world.badge((d) => {
      const { id: _, ...entry } = d.credentialStatus;
      const statuses = (base: string) =>
        many((index) => ({ ...entry, statusListCredential: `https://${base}.example/${index}` }), 8);
      d.credentialStatus = statuses('a');
    });
    const { outcome } = await verifyCredential(badge, { now: NOW, fetch: world.fetch });
    expect(outcome).toBe('unknown');
    expect(world.asked).toHaveLength(9);
    expect(new Set(world.asked).size).toBe(9);
  });

  it('asks for no document twice', async () => {
    const world = await World.create();
    const badge = await world.badge((d) => {
      const { id: _, ...entry } = d.credentialStatus;
      d.credentialStatus = many((index) => ({ ...entry, statusListIndex: String(index) }), 8);
    });
    await verifyCredential(badge, { now: NOW, fetch: world.fetch });
    expect(world.asked.sort()).toEqual([
      'https://club.example/issuers/club/did.json',
      'https://club.example/status/1.jsonld',
    ]);
  });

  it('asks for nothing before its form is right', async () => {
    const world = await World.create();
    const badge = await world.forged((d) => {
      d.credentialSubject.achievement.image = 'https://club.example/bowline.png';
    });
    await verifyCredential(badge, { now: NOW, fetch: world.fetch });
    expect(world.asked).toEqual([]);
  });

  it('asks for nothing more when its signature is wrong', async () => {
    const world = await World.create();
    const badge = await world.forged((d) => {
      d.name = 'Admiral';
    });
    await verifyCredential(badge, { now: NOW, fetch: world.fetch });
    expect(world.asked).toEqual(['https://club.example/issuers/club/did.json']);
  });
});

describe('a verifier of many', () => {
  it('gives each the verdict it would get alone, and fetches and verifies once', async () => {
    const world = await World.create();
    await world.publishList({ set: [1] });
    const badges = await Promise.all(
      many(
        (index) =>
          world.badge((d) => {
            addNearlyEverything(d);
            d.credentialStatus.statusListIndex = String(index);
          }),
        4,
      ),
    );
    const forged = { ...badges[0], name: 'Admiral' };
    const verify = createVerifier({ now: NOW, fetch: world.fetch });
    const together = await Promise.all([...badges, forged].map((badge) => verify(badge)));
    expect(together.map(({ outcome }) => outcome)).toEqual(['valid', 'revoked', 'valid', 'valid', 'invalid']);
    expect(world.asked).toHaveLength(2);
    const alone = await verifyCredential(badges[1], { now: NOW, fetch: world.fetch });
    expect(together[1]).toEqual(alone);
  });
});
