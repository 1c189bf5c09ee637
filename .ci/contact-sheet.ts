// Draws every badge image of the built site on one sheet, large and as small as wallets show them, by day and by
// night, for whoever reviews them. Usage: npm run contact-sheet -- [FILE.png]
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { encodePng } from '../src/drawing/encode-image.ts';
import { layOver } from '../src/drawing/lay-over.ts';
import { rasterise } from '../src/drawing/rasterise.ts';
import { linePaths } from '../src/drawing/svg.ts';
import { fitText } from '../src/drawing/text/fit-text.ts';
import { createFontStacks } from '../src/drawing/text/font-stack.ts';
import { counted } from '../src/lib/counted.ts';
import { loadFonts } from '../src/load/fonts.ts';

const FOLDER = 'dist/achievements';
const COLUMNS = 4;
const CELL = { width: 300, height: 400 } as const;
const MAX_BYTES = 10_000_000;

const target = process.argv[2] ?? '.lanyard/contact-sheet.png';
const ids = (existsSync(FOLDER) ? readdirSync(FOLDER) : [])
  .filter((name) => name.endsWith('.png'))
  .map((name) => name.slice(0, -4))
  .sort();
if (ids.length === 0) {
  console.error(`There are no badge images in ${FOLDER}/: run npm run build first.`);
  process.exit(1);
}

const columns = Math.min(COLUMNS, ids.length);
const [width, height] = [columns * CELL.width, Math.ceil(ids.length / COLUMNS) * CELL.height];
const { strong } = createFontStacks(await loadFonts());
const cells = ids.map((id, index) => ({
  id,
  left: (index % COLUMNS) * CELL.width,
  top: Math.floor(index / COLUMNS) * CELL.height,
}));

const captions = cells.map(({ id, left, top }) => caption(id, left, top));
const night = cells.map(
  ({ left, top }) => `<path d="M${left + 150} ${top + 250}h150v110h-150z" fill="#15171c"/>`,
);
const ground = await rasterise(
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path d="M0 0H${width}V${height}H0Z" fill="#f6f3ec"/>${night.join('')}<g fill="#1d1b18">${captions.join('')}</g></svg>`,
  width,
);
const inlays = cells.flatMap(({ id, left, top }) => {
  const picture = readFileSync(join(FOLDER, `${id}.png`));
  return [
    { picture, left: left + 35, top: top + 10, size: 230 },
    { picture, left: left + 30, top: top + 260, size: 90 },
    { picture, left: left + 180, top: top + 260, size: 90 },
  ];
});
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, await encodePng(await layOver(ground, inlays), MAX_BYTES));
console.error(`${counted(ids.length, 'badge image is', 'badge images are')} on ${target}.`);

/** An achievement's id, below its images. */
function caption(id: string, left: number, top: number): string {
  const frame = {
    sizes: { most: 20, least: 10 },
    lines: 1,
    align: 'middle',
    width: () => CELL.width - 20,
    baselines: () => [0],
  } as const;
  const text = fitText(id, strong, [frame]);
  return `<g transform="translate(${left + CELL.width / 2} ${top + 388})">${linePaths(text?.lines ?? [])}</g>`;
}
