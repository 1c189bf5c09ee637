import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mapBounded } from '../src/lib/limit-concurrency.ts';

/** Writes the content of a site of so many awards to three achievements, as a club writes them. */
export async function writeSite(root: string, awards: number, publicKey?: string): Promise<void> {
  const folders = ['issuers', 'achievements', 'awards/2026'].map((name) => join(root, 'content', name));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  const write = (file: string, text: string) => writeFile(join(root, 'content', file), text);
  const keys = publicKey === undefined ? '' : `keys: [{ publicKeyMultibase: ${publicKey} }]\n`;
  await write('site.yaml', 'site: https://badges.club.test\ntitle: Badges\nvisibility: public\n');
  await write('issuers/harbour.md', `---\nname: Harbour Sailing Club\n${keys}---\nWe sail.\n`);
  for (const name of ACHIEVEMENTS) {
    await write(`achievements/${name}.md`, `---\nname: ${name}\ndescription: Does it\n---\nDo it.\n`);
  }
  const indexes = Array.from({ length: awards }, (_, index) => index);
  await mapBounded(indexes, (index) => write(`awards/2026/award-${index}.yaml`, awardText(index)));
}

const ACHIEVEMENTS = ['bowline', 'day-skipper', 'night-passage'] as const;

/** An award of one of a few shapes; its place in the status list is stated, so that none meets another. */
function awardText(index: number): string {
  const hash = index.toString(16).padStart(64, '0');
  const expiry = index % 2 === 0 ? 'expires: 2028-05-01\n' : '';
  const revocation = index % 50 === 0 ? 'revoked: { date: 2026-06-01 }\n' : '';
  return `achievement: ${ACHIEVEMENTS[index % ACHIEVEMENTS.length]}
recipient: { name: Sailor ${index}, email: "sha256$${hash}", salt: 00112233445566778899aabbccddeeff }
date: 2026-05-01
${expiry}${revocation}evidence:
  - url: https://photos.example/${index}
    narrative: Tied it five times running, once behind the back.
statusIndex: ${index}
`;
}
