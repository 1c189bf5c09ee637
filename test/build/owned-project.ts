import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateKey } from '../../src/keys/signer.ts';
import { copyProject } from '../support/project-copy.ts';

/** Where the site stands: below a path, as many a free host has it. */
export const OWN_SITE = 'https://club.test/badges';

/** A recipient's address as somebody typed it. */
export const PLAIN_EMAIL = 'Ana.Lima@Plain-Address.test';

export const SALT_SECRET = 'correct-horse-battery-staple-and-a-few-more';

/** The sample as a club's own: at a real address, with keys of its own, and an award to a plain e-mail address. */
export async function ownedProject() {
  const project = await copyProject();
  const edit = async (file: string, change: (text: string) => string) =>
    writeFile(join(project, file), change(await readFile(join(project, file), 'utf8')));
  const keys = { harbour: generateKey(), library: generateKey() };
  await edit('content/site.yaml', (text) =>
    text.replace('https://badges.example', OWN_SITE).concat('plainEmails: allow\n'),
  );
  for (const [issuer, { signer }] of Object.entries(keys)) {
    const own = `keys: [{ publicKeyMultibase: ${signer.publicKey.multikey} }]\n---\n`;
    await edit(`content/issuers/${issuer}.md`, (text) => text.replace(/^keys:\n[\s\S]*?^---\n/m, own));
  }
  await writeFile(
    join(project, 'content/awards/2026/plain.yaml'),
    `achievement: bowline\nrecipient: { email: "${PLAIN_EMAIL}" }\ndate: 2026-11-01\n`,
  );
  const env = {
    LANYARD_SIGNING_KEY_HARBOUR: keys.harbour.exportPrivateKey(),
    LANYARD_SIGNING_KEY_LIBRARY: keys.library.exportPrivateKey(),
    LANYARD_SALT_SECRET: SALT_SECRET,
  };
  return { project, env };
}
