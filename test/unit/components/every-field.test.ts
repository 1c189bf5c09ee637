import { expect, test } from 'vitest';
import { achievementView } from '../../../src/components/achievement-view.ts';
import { badgeView } from '../../../src/components/badge-view.ts';
import { issuerView } from '../../../src/components/issuer-view.ts';
import { awardFileSchema } from '../../../src/model/award.ts';
import { loadFixture } from '../../sites/fixture.ts';
import { issueLoaded } from '../../support/issued-site.ts';
import { NOW, only } from './sample.ts';

const issued = await issueLoaded(await loadFixture('good/maximal.txt'), NOW);

/** Fields of a file that an award has under another name, or cannot be without: another value of theirs. */
const CHANGED = new Map<string, readonly [string, unknown]>([
  ['recipient', ['recipient', { name: 'Bo Berg' }]],
  ['date', ['awarded', NOW]],
  ['reissued', ['validFrom', NOW]],
  ['expires', ['validUntil', undefined]],
  ['visibility', ['visibility', 'public']],
]);

/** A view's words, Markdown's marks and JSON's quoting taken away. */
const words = (view: object) =>
  JSON.stringify(view)
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ');

test('a badge’s page says everything its award says, but who the recipient is', () => {
  const full = only(issued.awards, ({ award }) => award.id === 'full');
  const { head, ...view } = badgeView(issued, full);
  const said = words(view);
  const told = [
    ...['Ana Lima', 'skipper', '2026 spring', '1,5', '00-7', 'Calm in fog.', 'Sailing Federation'],
    ...['Log book', 'Ten pages', 'Sailed to Viana and back.', 'Log', 'Examiners', 'https://photos.example/1'],
    ...[
      '2026-05-01T18:30:00+02:00',
      '2026-06-01T00:00:00Z',
      '2027-12-31T23:59:59Z',
      '2026-04-01',
      '2026-04-30',
    ],
    ...[
      'Revogada em 1',
      'Given by mistake',
      'Exam',
      '"A"',
      'Sure',
      'Concluído',
      'nível 2, 8 pontos',
      'Handling',
    ],
    ...[
      'Plan and make a passage of ten miles.',
      'Navigation',
      'Plans a passage',
      'Seamanship, NAV-1, Elemento de um referencial',
    ],
    ...[
      'https://club.example/criteria/skipper',
      'did:web:club.example:badges:issuers:club',
      'eddsa-rdfc-2022',
    ],
  ];
  for (const each of told) expect(said).toContain(each);
  for (const hidden of ['did:key:', '9f9f', '00112233', 'school', 'ClubCard', 'accountId'])
    expect(said.toLowerCase()).not.toContain(hidden.toLowerCase());
});

/** Fields that the page takes from elsewhere (a state, what the ids lead to), and one that no reader needs. */
const NOT_OF_THE_AWARD = ['achievement', 'issuer', 'revoked', 'statusIndex'];

test.each(Object.keys(awardFileSchema.shape).filter((field) => !NOT_OF_THE_AWARD.includes(field)))(
  'a badge’s page depends on its award’s %s',
  (field) => {
    const full = only(issued.awards, ({ award }) => award.id === 'full');
    const [name = field, value] = CHANGED.get(field) ?? [field, undefined];
    const award = { ...full.award, stated: undefined, [name]: value };
    const before = { ...full.award, stated: undefined };
    expect(badgeView(issued, { ...full, award })).not.toEqual(badgeView(issued, { ...full, award: before }));
  },
);

test('an achievement’s page says everything the achievement says', () => {
  const skipper = only(issued.achievements, ({ achievement }) => achievement.id === 'skipper');
  const { head, ...view } = achievementView(issued, skipper);
  const said = words(view);
  const told = [
    ...[
      'Day Skipper',
      'Can skipper a yacht by day',
      'Certificação',
      'SEA-101',
      '2.0',
      'Seamanship',
      'Coastal',
    ],
    ...[
      '1,5',
      '2 anos',
      'inglês',
      'sailing, navigation',
      'Sailing Federation',
      'The federation of all clubs.',
    ],
    ...[
      'https://club.example/badges/achievements/bowline',
      'CRS-1',
      'Identificador de origem SIS',
      'A wheel',
      'C, B, A',
    ],
    ...['de 0 a 100', 'Learning', 'Does it without thinking', 'Nível de um critério', 'Passed', 'Library'],
  ];
  for (const each of told) expect(said).toContain(each);
});

test('an issuer’s page says who it is and which keys it has had', () => {
  const club = only(issued.issuers, ({ issuer }) => issuer.id === 'club');
  const { head, ...view } = issuerView(issued, club);
  const said = words(view);
  const told = [
    ...[
      'Harbour Club',
      'club.example/badges',
      'https://club.example',
      'mailto:office@club.example',
      'tel:+351210000000',
    ],
    ...[
      'Pier 2',
      'Apartado 12',
      '0150 Porto',
      'Norte',
      'Portugal',
      'Ana Lima, Commodore',
      'Sailing Federation',
      'CLB-7',
    ],
    ...['We have sailed since 1931.', 'A blue pennant', 'did:web:club.example:badges:issuers:club'],
    ...['Em uso', 'Revogada: nada do que assinou é válido', '2025-01-01T00:00:00Z', '2026-02-01T00:00:00Z'],
  ];
  for (const each of told) expect(said).toContain(each);
});
