import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindAnswers } from '../../../src/verify/answers/kinds.ts';
import { ANSWERS, type BadgeAnswerCode, check } from '../../../src/verify/answers.ts';
import { CHECK_IDS } from '../../../src/verify/check-ids.ts';
import { hostedAnswers } from '../../../src/verify/open-badges-2/answers.ts';
import { outcomeOf, verdictOf } from '../../../src/verify/outcome.ts';
import type { Verdict } from '../../../src/verify/verdict.ts';
import { verifyCredential } from '../../../src/verify/verify-credential.ts';
import { addNearlyEverything } from './cases/form.ts';
import { type Draft, LIST_URL, NOW, World } from './world.ts';

const codes = Object.keys(ANSWERS) as BadgeAnswerCode[];
const ALL = Object.entries({ ...ANSWERS, ...kindAnswers, ...hostedAnswers });

async function verdictOn(edit: (world: World) => Promise<unknown>, options = {}): Promise<Verdict> {
  const world = await World.create();
  return verifyCredential(await edit(world), { now: NOW, fetch: world.fetch, ...options });
}

describe('the answers', () => {
  it('are these', () => {
    const lines = ALL.map(([code, { result, outcome, words }]) => {
      return `${code} · ${result}${outcome === 'valid' ? '' : ` → ${outcome}`}\n  ${words('…')}`;
    });
    expect(lines.join('\n')).toMatchSnapshot();
  });

  it('belong to a check each, and are sentences', () => {
    for (const [code, { words }] of ALL) {
      expect(CHECK_IDS).toContain(code.split('/')[0]);
      expect(words('x')).toMatch(/^[A-Zx].*\.$/);
    }
  });
});

it('an answer that says what is no badge makes it none, and is no other’s', () => {
  for (const [code, { outcome }] of Object.entries(kindAnswers)) {
    expect([code, outcome]).toEqual([code, 'not-a-badge']);
    expect(Object.hasOwn(ANSWERS, code)).toBe(false);
  }
  for (const code of codes) expect(ANSWERS[code].outcome, code).not.toBe('not-a-badge');
});

describe('the outcome', () => {
  const all = fc.subarray(codes);

  it('is valid only where no answer says anything else', () => {
    fc.assert(
      fc.property(all, (some) => {
        const outcome = outcomeOf(some.map((code) => check(code)));
        const harmless = some.length > 0 && some.every((code) => ANSWERS[code].outcome === 'valid');
        expect(outcome === 'valid').toBe(harmless);
      }),
    );
  });

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(all, fc.nat(), (some, by) => {
        const turned = [...some.slice(by % (some.length + 1)), ...some.slice(0, by % (some.length + 1))];
        expect(outcomeOf(turned.map((code) => check(code)))).toBe(outcomeOf(some.map((code) => check(code))));
      }),
    );
  });

  it('is never better than any of its parts, and not valid where a check is left out', () => {
    for (const code of codes) expect(outcomeOf([check(code)])).toBe(ANSWERS[code].outcome);
    for (const left of CHECK_IDS.filter((id) => id !== 'format')) {
      const rest = codes.filter((code) => ANSWERS[code].outcome === 'valid' && !code.startsWith(`${left}/`));
      expect(verdictOf(rest.map((code) => check(code))).outcome, left).not.toBe('valid');
    }
    expect(verdictOf([]).outcome).toBe('unknown');
  });

  it.each([
    [
      'a forged badge is invalid, whatever else it is',
      ['proof/signature-wrong', 'status/revoked', 'validity/expired'],
      'invalid',
    ],
    [
      'revoked comes before suspended and expired',
      ['validity/expired', 'status/suspended', 'status/revoked'],
      'revoked',
    ],
    ['suspended comes before expired', ['validity/expired', 'status/suspended'], 'suspended'],
    ['what is known comes before what is not', ['status/list-missing', 'validity/expired'], 'expired'],
    ['what is not known comes before what is well', ['status/list-missing', 'validity/current'], 'unknown'],
    ['an endorsement decides nothing', ['validity/current', 'endorsements/not-genuine'], 'valid'],
  ] as const)('%s', (_, some, outcome) => {
    expect(outcomeOf(some.map((code) => check(code)))).toBe(outcome);
  });
});

describe('a verdict', () => {
  it('has an answer for every check, in order', async () => {
    for (const make of [
      (w: World) => w.badge(),
      (w: World) =>
        w.forged((d) => {
          d.name = 'x';
        }),
      async () => '{}',
    ]) {
      const { checks } = await verdictOn(make);
      const ids = checks.map(({ id }) => id);
      expect([...new Set(ids)]).toEqual([...CHECK_IDS]);
      expect([...ids].sort((a, b) => CHECK_IDS.indexOf(a) - CHECK_IDS.indexOf(b))).toEqual(ids);
    }
  });

  it('is plain JSON', async () => {
    const verdict = await verdictOn((w) => w.badge(addNearlyEverything));
    expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
  });

  it('on a genuine badge says what it says', async () => {
    const { credential } = await verdictOn((w) => w.badge(addNearlyEverything));
    expect(credential).toEqual({
      id: 'https://club.example/badges/k3v',
      name: 'Bowline',
      achievement: { id: 'https://club.example/achievements/bowline', name: 'Bowline' },
      issuer: { id: 'did:web:club.example:issuers:club', domain: 'club.example', name: 'Sailing Club' },
      recipientName: 'Ana',
      awardedDate: '2026-09-30T18:00:00+02:00',
      validFrom: '2026-10-01T00:00:00Z',
      validUntil: '2027-10-01T00:00:00Z',
    });
  });

  it('on a revoked badge says what was revoked', async () => {
    const { outcome, credential } = await verdictOn(async (w) => {
      await w.publishList({ set: [7] });
      return w.badge();
    });
    expect([outcome, credential?.name]).toEqual(['revoked', 'Bowline']);
  });

  it.each<[string, (world: World) => Promise<unknown>]>([
    [
      'forged',
      (w) =>
        w.forged((d) => {
          d.name = 'Admiral';
        }),
    ],
    [
      'of the wrong form',
      (w) =>
        w.forged((d) => {
          d.issuer = 'x';
        }),
    ],
    [
      'whose issuer cannot be reached',
      async (w) => {
        w.web.clear();
        return w.badge();
      },
    ],
  ])('on a badge %s repeats nothing of it', async (_, make) => {
    const verdict = await verdictOn(make);
    expect(verdict.credential).toBeUndefined();
    expect(JSON.stringify(verdict)).not.toMatch(/Admiral|Bowline|Sailing/);
  });

  it('on a set of proofs with a bad one says nothing good of the other', async () => {
    const { checks } = await verdictOn(async (w) => {
      const { proof, ...badge } = await w.badge();
      const other = await w.badge((d) => {
        d['name'] = 'Another';
      });
      return { ...badge, proof: [proof, other['proof']] };
    });
    const after = checks.filter(({ id }) => id !== 'format' && id !== 'conformance');
    expect(after.filter(({ result }) => result !== 'skipped').map(({ code }) => code)).toEqual([
      'proof/signature-wrong',
    ]);
  });

  it('says why a list or an endorsement was not believed', async () => {
    const { checks } = await verdictOn(async (w) => {
      const list = await w.list({ set: [7] });
      list['credentialSubject'].statusPurpose = 'suspension';
      w.web.set(LIST_URL, list);
      return w.badge();
    });
    expect(checks.find(({ id }) => id === 'status')).toMatchObject({
      code: 'status/list-not-genuine',
      because: 'proof/signature-wrong',
    });
  });

  it('never repeats what a stranger wrote', async () => {
    const marked = (value: unknown): unknown =>
      typeof value === 'string' ? `${value}MARK` : Array.isArray(value) ? value.map(marked) : mark(value);
    const mark = (value: unknown) =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value).map(([name, each]) => [name, name.startsWith('@') ? each : marked(each)]),
          )
        : value;
    const world = await World.create();
    const badge = (await world.badge(addNearlyEverything)) as Draft;
    for (const document of [
      mark(badge),
      { ...badge, ['<b>MARK</b>']: 1 },
      { ...badge, proof: mark(badge['proof']) },
      { ...badge, 'x:MARK': 1 },
      { ...badge, '\u001b[31mMARK': { 'y:MARK': [], tag: [] } },
    ]) {
      const verdict = await verifyCredential(document, { now: NOW, fetch: world.fetch });
      expect(verdict.outcome).not.toBe('valid');
      expect(JSON.stringify(verdict)).not.toContain('MARK');
    }
  });

  it('never repeats the address that was asked about', async () => {
    const verdict = await verdictOn((w) => w.badge(), { recipientEmail: 'ana@club.example' });
    expect(JSON.stringify(verdict)).not.toContain('ana@');
  });
});
