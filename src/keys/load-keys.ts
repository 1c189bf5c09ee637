import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isId } from '../lib/slug.ts';
import { KEY_VARIABLE, type KeySource, keyVariable } from './key-source.ts';

/** A key file is one word; anything longer is not read. */
const MAX_BYTES = 1_024;

/**
 * The private keys in a folder such as keys/ or keys.example/: each `ISSUER.key` is that issuer's. A folder that
 * does not exist holds none.
 */
export async function loadKeys(root: string, folder: string): Promise<KeySource[]> {
  const names = await readdir(join(root, folder)).catch(() => []);
  const ids = names.filter((name) => name.endsWith('.key')).map((name) => name.slice(0, -'.key'.length));
  return Promise.all(
    ids
      .filter(isId)
      .sort()
      .map((id) => readKeyFile(root, `${folder}/${id}.key`, id)),
  );
}

async function readKeyFile(root: string, source: string, issuer: string): Promise<KeySource> {
  const path = join(root, source);
  const { size } = await stat(path);
  return { source, issuer, text: size <= MAX_BYTES ? (await readFile(path, 'utf8')).trim() : '' };
}

/** The private keys in the environment: LANYARD_SIGNING_KEY for whichever issuer it fits, and one variable an issuer. */
export function keysInEnvironment(env: NodeJS.ProcessEnv, issuers: Iterable<string>): KeySource[] {
  const named = [...issuers].map((issuer) => ({ source: keyVariable(issuer), issuer }));
  return [...named, { source: KEY_VARIABLE, issuer: undefined }].flatMap(({ source, issuer }) => {
    const text = env[source]?.trim();
    return text ? [{ source, issuer, text }] : [];
  });
}
