import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { CHECKOUT } from '../support/project-copy.ts';
import { runScript } from '../support/run-script.ts';

const SCRIPT = join(CHECKOUT, '.ci/contact-sheet.ts');
const folder = () => mkdtempSync(join(inject('runFolder'), 'sheet-'));

test('every image has its place, four in a row, by day and by night, with its name', async () => {
  const root = folder();
  mkdirSync(join(root, 'dist/achievements'), { recursive: true });
  const red = sharp({ create: { width: 600, height: 600, channels: 3, background: '#f00' } });
  for (const id of ['a', 'b', 'c', 'd', 'e']) {
    writeFileSync(join(root, `dist/achievements/${id}.png`), await red.png().toBuffer());
  }
  expect(await runScript(root, `node "${SCRIPT}"`, {})).toEqual({
    status: 0,
    output: '5 badge images are on .lanyard/contact-sheet.png.\n',
  });
  const sheet = sharp(join(root, '.lanyard/contact-sheet.png')).flatten();
  const { width, height } = await sheet.metadata();
  expect([width, height]).toEqual([1200, 800]);
  const colour = async (left: number, top: number) => [
    ...(await sheet.clone().extract({ left, top, width: 1, height: 1 }).raw().toBuffer()),
  ];
  const ofFifth = await Promise.all([colour(150, 525), colour(75, 705), colour(225, 705), colour(160, 655)]);
  expect(ofFifth.slice(0, 3)).toEqual([
    [255, 0, 0],
    [255, 0, 0],
    [255, 0, 0],
  ]);
  expect(Math.max(...(ofFifth[3] ?? []))).toBeLessThan(50);
  expect(await colour(450, 525)).not.toEqual([255, 0, 0]);
  const name = await sheet.clone().extract({ left: 100, top: 770, width: 100, height: 25 }).stats();
  expect(name.channels[0]?.min).toBeLessThan(80);
});

test('without a built site it says what to do', async () => {
  expect(await runScript(folder(), `node "${SCRIPT}"`, {})).toEqual({
    status: 1,
    output: 'There are no badge images in dist/achievements/: run npm run build first.\n',
  });
});
