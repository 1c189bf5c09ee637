import { expect, test } from 'vitest';
import { ACHIEVEMENT_TYPES, badgeShapeOf } from '../../../src/lib/achievement-types.ts';

test('every type of achievement has a shape', () => {
  expect(Object.fromEntries(ACHIEVEMENT_TYPES.map((type) => [type, badgeShapeOf(type)]))).toMatchSnapshot();
  expect(badgeShapeOf('ext:Knot')).toBe('disc');
});
