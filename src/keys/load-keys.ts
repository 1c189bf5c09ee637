import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { issuerOfKeyFile } from './key-file.ts';
import { type KeySource, keyVariables } from './key-source.ts';
import { MAX_KEY_LENGTH } from './signer.ts';

/**
 * The private keys in a folder such as keys/ or keys.example/: each `ISSUER.key`, `ISSUER.rsa.key` is that issuer's. A
 * folder that does not exist holds none.
 */
export async function loadKeys(root: string, folder: string): Promise<KeySource[]> {
  const names = await readdir(join(root, folder)).catch(() => []);
  const files = names.flatMap((name) => {
    const issuer = issuerOfKeyFile(name);
    return issuer === undefined ? [] : [{ name, issuer }];
  });
  return Promise.all(
    files
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, issuer }) => readKeyFile(root, `${folder}/${name}`, issuer)),
  );
}

async function readKeyFile(root: string, source: string, issuer: string): Promise<KeySource> {
  const path = join(root, source);
  const { size } = await stat(path);
  return { source, issuer, text: size <= MAX_KEY_LENGTH ? (await readFile(path, 'utf8')).trim() : '' };
}

/** The private keys in the environment: for whichever issuer they fit, and those in variables of one issuer. */
export function keysInEnvironment(env: NodeJS.ProcessEnv, issuers: Iterable<string>): KeySource[] {
  return keyVariables(issuers).flatMap(({ variable, issuer }) => {
    const text = env[variable]?.trim();
    return text ? [{ source: variable, issuer, text }] : [];
  });
}
