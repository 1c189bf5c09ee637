import { crc32, deflateSync } from 'node:zlib';
import type { Random } from './random.ts';

const SIZE = 512;

/** A picture as somebody's drawing program saves it: a few dozen shapes of several colours. */
export function ownSvg(random: Random): string {
  const shapes = Array.from({ length: 40 }, () => {
    const [x, y, radius] = [random.between(20, 220), random.between(20, 220), random.between(4, 36)];
    const color = random.text('0123456789abcdef', 6);
    return `  <circle cx="${x}" cy="${y}" r="${radius}" fill="#${color}" fill-opacity="0.7"/>`;
  });
  const disc = '  <circle cx="120" cy="120" r="118" fill="#f6f1e4" stroke="#334" stroke-width="4"/>';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240">\n${[disc, ...shapes].join('\n')}\n</svg>\n`;
}

/** A picture as somebody's camera would give it: soft colours with grain, 512 pixels square, RGB. */
export function ownPng(random: Random): Buffer {
  const rows = Array.from({ length: SIZE }, (_, y) => pictureRow(random, y));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE, 0);
  header.writeUInt32BE(SIZE, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.concat(rows), { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function pictureRow(random: Random, y: number): Buffer {
  const row = Buffer.alloc(1 + SIZE * 3);
  for (let x = 0; x < SIZE; x++) {
    const wave = Math.round(60 * Math.sin(x / 37) + 50 * Math.cos(y / 53));
    const grain = random.between(0, 3);
    row.set(
      [110 + wave + grain, 120 + Math.round(wave / 2) + grain, 190 - Math.round(y / 6) + grain],
      1 + x * 3,
    );
  }
  return row;
}

/** A chunk of a PNG [PNG §5.3]. */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
