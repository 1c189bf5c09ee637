import { expect, test } from 'vitest';
import { MEASURES } from '../../../src/drawing/certificate/sheet.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import type { DateTime } from '../../../src/lib/date-time.ts';
import { certificate } from '../../../src/outputs/certificate/certificate.ts';
import type { OutputContext } from '../../../src/outputs/output.ts';
import { planOutput } from '../../../src/outputs/plan.ts';
import { readPdf, type TextBox } from '../../support/read-pdf.ts';
import { sampleContext } from '../../support/sample-site.ts';

const context = await sampleContext();

const NAMES = [
  'Bo Ek',
  'Maria da Conceição Albuquerque de Vasconcelos',
  'Maximilian-Alexander Freiherr von Wolfeschlegelsteinhausen-Bergerdorff zu Hohenlohe-Waldenburg',
  'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenkasse',
  'Nguyễn Thị Hồng Ánh Phương Trần',
  'عبد الرحمن بن عبد العزيز بن محمد آل الشيخ',
];

const ACHIEVEMENTS = [
  ['Knots', 'Ties.'],
  [
    'Advanced Coastal Navigation and Passage Planning Instructor',
    'Plans and leads passages along the coast by day and night, teaches others to do so, and knows when to stay in harbour, whatever the crew would like.',
  ],
  ['Rettungsbootführerschein für Hafengewässer', 'Führt ein Rettungsboot in Häfen und auf Reede.'],
  ['Wasserrettungsdienstleistungsabzeichenprüfungskommissionsvorsitz', 'W'.repeat(90)],
  [
    'Certificado de Aptidão Profissional para Marinheiro de Embarcações de Recreio em Águas Interiores',
    'Governa embarcações de recreio de pequeno porte, conhece as balizas e as regras, e presta os primeiros socorros a bordo. '
      .repeat(3)
      .trim(),
  ],
] as const;

const REASON =
  'The passage in the log was sailed by another candidate of the same week, as the harbour master’s book, the crew list and the photographs of that day agree; the candidate has been invited to sail a passage of his own before the end of the season, and will not be charged for the examination.';

const STATES = [
  { kind: 'valid' },
  { kind: 'revoked', at: '2026-02-14T00:00:00Z' as DateTime, reason: REASON },
  { kind: 'expired', at: '2026-10-30T23:59:59Z' as DateTime },
] as const;

type Traits = {
  name: string;
  achievement: (typeof ACHIEVEMENTS)[number];
  language: string;
  state: (typeof STATES)[number];
  paper: 'A4' | 'Letter';
};

/** Every name with every achievement; each pair in another language, state and paper than the one before. */
const CASES: Traits[] = NAMES.flatMap((name, row) =>
  ACHIEVEMENTS.map((achievement, column): Traits => {
    const index = row * ACHIEVEMENTS.length + column;
    return {
      name,
      achievement,
      language: LANGUAGES[(row + column) % LANGUAGES.length] ?? 'en',
      state: STATES[(index + row) % STATES.length] ?? STATES[0],
      paper: index % 2 === 0 ? 'A4' : 'Letter',
    };
  }),
);

function contextWith({
  name,
  achievement: [title, description],
  language,
  state,
  paper,
}: Traits): OutputContext {
  const { issued } = context;
  const awards = issued.awards
    .filter(({ award }) => award.id === 'bowline-ana-lima')
    .map((each) => ({
      ...each,
      state,
      award: {
        ...each.award,
        credits: 2.5,
        validUntil: '2027-10-30T23:59:59Z' as DateTime,
        recipient: { ...each.award.recipient, name },
      },
      achievement: { ...each.achievement, name: title, description },
    }));
  const config = { ...issued.site.config, language, paper };
  return { ...context, issued: { ...issued, mode: 'production', awards, site: { ...issued.site, config } } };
}

async function read(traits: Traits) {
  const [file] = planOutput(certificate, contextWith(traits));
  if (!file) throw new Error('There is no certificate.');
  return readPdf(await file.bytes());
}

/** Pairs of lines that stand in each other's way. */
function overlaps(lines: readonly TextBox[]): string[] {
  return lines.flatMap((one, index) =>
    lines.slice(index + 1).flatMap((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return across > 0.5 && down > 0.5 ? [`${one.text} / ${other.text}`] : [];
    }),
  );
}

const BORDER = MEASURES.band + MEASURES.hairline;

/** Lines that run over the border, or over the rule above the foot. */
function trespassers(lines: readonly TextBox[], [width, height]: readonly [number, number]): string[] {
  const rule = height - MEASURES.margin - MEASURES.foot;
  return lines
    .filter(
      ({ left, right, top, bottom }) =>
        left < BORDER ||
        right > width - BORDER ||
        top < BORDER ||
        bottom > height - BORDER ||
        (top < rule && bottom > rule),
    )
    .map(({ text }) => text);
}

test.each(CASES)('$name, $achievement.0, $language, $state.kind, $paper', async (traits) => {
  const { lines, size } = await read(traits);
  expect(overlaps(lines)).toEqual([]);
  expect(trespassers(lines, size)).toEqual([]);
  const drawn = lines.map(({ text }) => text.replace(/\s/g, ''));
  const words = `${traits.name} ${traits.achievement[0]}`
    .split(' ')
    .filter((word) => !/\p{Script=Arabic}/u.test(word));
  for (const word of words)
    expect(
      drawn.some((line) => line.includes(word)),
      word,
    ).toBe(true);
  if (traits.state.kind === 'revoked') expect(drawn.join('')).toContain(REASON.replace(/\s/g, ''));
});
