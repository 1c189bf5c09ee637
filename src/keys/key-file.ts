import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from '../files/step.ts';
import type { PublicKey } from './public-key.ts';
import { parsePrivateKey } from './signer.ts';

/** Where an issuer's private key is kept. */
export function keyPath(issuer: string): string {
  return `keys/${issuer}.key`;
}

/** The public half of the key that an issuer's key file holds; undefined where there is no such file or key. */
export function storedPublicKey(root: string, issuer: string): PublicKey | undefined {
  const path = join(root, keyPath(issuer));
  if (!existsSync(path) || statSync(path).size > 1024) return undefined;
  return parsePrivateKey(readFileSync(path, 'utf8').trim())?.publicKey;
}

/** Moves an issuer's present key file aside, to a name with the day in it: a private key is never overwritten. */
export function setKeyAside(root: string, issuer: string, day: string): Step[] {
  const from = keyPath(issuer);
  if (!existsSync(join(root, from))) return [];
  const free = (name: string) => !existsSync(join(root, name));
  const names = ['', '.2', '.3', '.4', '.5', '.6', '.7', '.8', '.9'].map(
    (more) => `keys/${issuer}.${day}${more}.key`,
  );
  const to = names.find(free);
  return to === undefined ? [] : [{ kind: 'move', from, to }];
}

/** Writes a new private key: one line, for its owner's eyes only. */
export function writeKey(issuer: string, privateKey: string): Step {
  return { kind: 'create', file: keyPath(issuer), text: `${privateKey}\n`, secret: true };
}
