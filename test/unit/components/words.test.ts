import { expect, test } from 'vitest';
import { jsonForScript } from '../../../src/components/head.ts';
import { keyViews } from '../../../src/components/keys.ts';
import { pageShellView } from '../../../src/components/page-shell.ts';
import { stateView } from '../../../src/components/state.ts';
import { wordsOfType } from '../../../src/components/type-words.ts';
import { messagesFor } from '../../../src/i18n/messages.ts';
import { ACHIEVEMENT_TYPES } from '../../../src/lib/achievement-types.ts';
import type { DateTime } from '../../../src/lib/date-time.ts';
import {
  ALIGNMENT_TARGET_TYPES,
  IDENTIFIER_TYPES,
  RESULT_STATUSES,
  RESULT_TYPES,
} from '../../../src/lib/open-badges-vocabulary.ts';
import type { Issuer } from '../../../src/model/issuer.ts';
import { issuedSample, NOW } from './sample.ts';

const english = messagesFor('en');
const at = '2026-02-14T00:00:00Z' as DateTime;

test('each state in words', () => {
  const words = (state: Parameters<typeof stateView>[0]) => stateView(state, english).words;
  expect(words({ kind: 'valid' })).toBe('Valid as issued');
  expect(words({ kind: 'expired', at })).toBe('Expired on 14 February 2026');
  expect(words({ kind: 'revoked', at })).toBe('Revoked on 14 February 2026');
  expect(words({ kind: 'not-yet-valid', from: at })).toBe('Not valid before 14 February 2026');
  expect(stateView({ kind: 'revoked', at, reason: 'Why' }, english).reason).toBe('Why');
});

test('every term of the vocabulary as people say it', () => {
  const terms = (names: readonly string[], part: Parameters<typeof wordsOfType>[2]) =>
    names.map((name) => `${name}: ${wordsOfType(name, english, part)}`);
  const said = [
    ...terms(ACHIEVEMENT_TYPES, 'achievementTypes'),
    ...terms(ALIGNMENT_TARGET_TYPES, 'alignmentTypes'),
    ...terms(IDENTIFIER_TYPES, 'identifierTypes'),
    ...terms([...RESULT_TYPES, ...RESULT_STATUSES], 'resultTypes'),
    ...terms(['ext:SportsClubRegister', 'ext:constructor', 'ext:courseId'], 'identifierTypes'),
  ];
  expect(said.join('\n')).toMatchSnapshot();
});

test('what each key is good for', () => {
  const day = (text: string) => `${text}T00:00:00Z` as DateTime;
  const keys = [
    { publicKey: { name: 'z6MkA' }, created: day('2026-01-01') },
    { publicKey: { name: 'z6MkB' }, created: day('2024-01-01'), expires: day('2026-01-01') },
    { publicKey: { name: 'z6MkC' }, revoked: day('2025-01-01') },
  ];
  const views = keyViews({ keys } as unknown as Issuer, NOW, english);
  expect(views.map(({ standing, rows }) => [standing, ...rows.map(({ term }) => term)])).toEqual([
    ['In use', 'Made'],
    ['No longer signs; what it signed before stays valid', 'Made', 'Signed until'],
    ['Revoked: nothing it signed is valid', 'Revoked'],
  ]);
});

test('nothing in a document can end the script element it stands in', () => {
  const json = { name: '</script><script>alert(1)</script><!--' };
  expect(jsonForScript(json)).not.toContain('<');
  expect(JSON.parse(jsonForScript(json))).toEqual(json);
});

test('each mode says what its badges are worth', async () => {
  const notice = async (mode: 'production' | 'preview' | 'sample') =>
    pageShellView(await issuedSample({ mode })).notice;
  expect(await notice('production')).toBeUndefined();
  expect(await notice('sample')).toBe(
    'Sample site: signed with a published key; these badges prove nothing.',
  );
  expect(await notice('preview')).toBe(
    'PREVIEW: signed with a throw-away key; nothing here proves anything.',
  );
});
