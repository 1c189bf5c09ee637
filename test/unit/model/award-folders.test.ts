import { expect, test } from 'vitest';
import { AwardFolders } from '../../../src/model/award-folders.ts';
import type { AwardId } from '../../../src/model/id.ts';
import { awardSchemaLine } from '../../../src/model/new-award.ts';

const ID = 'k3vq7' as AwardId;

function filled(...folders: string[]): AwardFolders {
  const files = folders.flatMap((folder) =>
    Array.from({ length: 900 }, (_, index) => `content/awards/${folder}/x${index}.yaml`),
  );
  return new AwardFolders(files);
}

test.each([
  [[], '2026/k3vq7.yaml'],
  [['2025'], '2026/k3vq7.yaml'],
  [['2026'], '2026/11/k3vq7.yaml'],
  [['2026', '2026/11'], '2026/11/k/k3vq7.yaml'],
  [['2026', '2026/11', '2026/11/k'], '2026/11/k/3/k3vq7.yaml'],
  [['2026', '2026/11', '2026/11/k', '2026/11/k/3'], '2026/11/k/3/k3vq7.yaml'],
])('where %j are full, a new award goes to %s', (full, file) => {
  expect(filled(...full).fileOf(ID, '2026-11-01')).toBe(`content/awards/${file}`);
});

test('a folder fills up while awards are added to it', () => {
  const folders = new AwardFolders([]);
  for (let index = 0; index < 900; index++) folders.add(folders.fileOf(`y${index}` as AwardId, '2026-11-01'));
  expect(folders.fileOf(ID, '2026-11-01')).toBe('content/awards/2026/11/k3vq7.yaml');
});

test('an editor finds the schema from every folder', () => {
  expect(awardSchemaLine('content/awards/2026/a.yaml')).toContain('$schema=../../../schemas/award.json');
  expect(awardSchemaLine('content/awards/2026/11/a.yaml')).toContain(
    '$schema=../../../../schemas/award.json',
  );
});
