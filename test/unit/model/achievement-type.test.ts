import { expect, test } from 'vitest';
import { ACHIEVEMENT_TYPES } from '../../../src/lib/open-badges-vocabulary.ts';
import { badgeShapeOf } from '../../../src/model/achievement-type.ts';

test('every type of achievement has a shape', () => {
  expect(Object.fromEntries(ACHIEVEMENT_TYPES.map((type) => [type, badgeShapeOf(type)]))).toMatchSnapshot();
  expect(badgeShapeOf('ext:Knot')).toBe('disc');
});
