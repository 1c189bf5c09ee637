import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { paths } from '../../src/credential/urls.ts';

/** Every file of a site in miniature. What a file holds is its own path, so that an answer tells which file it is. */
const FILES = [
  'index.html',
  '404.html',
  '404.json',
  'achievements.html',
  'robots.txt',
  '_astro/index.Dq3v.css',
  '_astro/font.Xy1z.woff2',
  '.well-known/did.json',
  'issuers/club.html',
  'issuers/club.jsonld',
  'issuers/club/did.json',
  'issuers/club/card.png',
  'achievements/bowline.html',
  'achievements/bowline.jsonld',
  'achievements/bowline.png',
  'badges.json',
  'insignia.svg',
  'collections/ropes.html',
  'collections/ropes.jsonld',
  'collections/ropes/card.png',
  'badges/ana.html',
  'badges/ana.jsonld',
  'badges/ana.jws',
  'badges/ana.jwt.png',
  'badges/ana.ob2.png',
  'badges/ana.ob2.svg',
  'ob2/badges/ana.json',
  'ob2/achievements/bowline.json',
  'ob2/issuers/club.json',
  'badges/ana.png',
  'badges/ana.svg',
  'badges/ana.pdf',
  'badges/ana/verification.json',
  'badges/ana/oembed.json',
  'qr/ana.svg',
  'embed/ana.html',
  'badges/0_-a.html',
  'badges/0_-a.jsonld',
  'status/club/revocation-1.jsonld',
];

/** Writes the small site into a folder. */
export async function writeSmallSite(folder: string): Promise<void> {
  for (const path of FILES) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), contentOf(path));
  }
}

/** What the small site's file holds. */
export function contentOf(path: string): string {
  if (path === paths.notFoundJson) return '{"error":"Badge not found"}\n';
  if (path.endsWith('.html')) return `<!doctype html><title>${path}</title>\n`;
  if (/json(ld)?$/.test(path)) return `${JSON.stringify({ file: path })}\n`;
  return `${path}\n`;
}
