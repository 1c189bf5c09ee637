import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHECKOUT } from './project-copy.ts';

const HASH = 'sha256$ca6750fd4b04e7c5008768ac16ab8e96a92b9abfcf9c5cd51439987b6dd1b2d4';
const RECORD = `name: Sailing record
recipient: { name: Ana Lima, email: "${HASH}", salt: 6e6c92bdcd96d06e4baa196b89f01f8b }
validFrom: 2026-11-01
awards: [bowline-ana-lima]
associations: [{ from: bowline-ana-lima, to: day-skipper, type: precedes }]
partial: true
`;

/** On top of the sample's content. */
const FILES: Readonly<Record<string, string>> = {
  'content/endorsements/knot.md':
    '---\nof: bowline\nby: library\nvalidFrom: 2026-01-01\n---\nA **sound** knot. <script>alert(1)</script>\n\n| a | b |\n| - | - |\n| 1 | 2 |\n',
  'content/endorsements/club.md': '---\nissuer: harbour\nby: library\nvalidFrom: 2026-06-01\n---\nTrusted.\n',
  'content/records/2026/ana.yaml': `${RECORD}visibility: unlisted\n`,
  'content/records/2026/zz-secret.yaml': RECORD.replace('Sailing record', 'Zz-secret record'),
};

/** Files that give the sample endorsements, a learner record and a private one, and change its `site.yaml`. */
export async function endorsedAndRecorded(
  change: (site: string) => string = (site) => site,
): Promise<Readonly<Record<string, string>>> {
  const site = await readFile(join(CHECKOUT, 'content/site.yaml'), 'utf8');
  return { ...FILES, 'content/site.yaml': change(site) };
}
