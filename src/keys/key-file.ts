import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from '../files/step.ts';
import { isId } from '../lib/slug.ts';
import type { KeyFamily } from './algorithms.ts';
import type { PublicKey } from './public-key.ts';
import { MAX_KEY_LENGTH, parsePrivateKey } from './signer.ts';

/** What stands before `.key` for a key of each family: an id has no dot. */
const MARKS: Readonly<Record<KeyFamily, string>> = { Ed25519: '', RSA: '.rsa', 'P-256': '.p-256' };

/** Where an issuer's private key is kept. */
export function keyPath(issuer: string, family: KeyFamily = 'Ed25519'): string {
  return `keys/${issuer}${MARKS[family]}.key`;
}

/** Whose private key a file of that name holds; undefined where it is no key in use. */
export function issuerOfKeyFile(name: string): string | undefined {
  const issuer = /^([^.]+)(?:\.rsa|\.p-256)?\.key$/.exec(name)?.[1];
  return issuer !== undefined && isId(issuer) ? issuer : undefined;
}

/** The public half of the key that an issuer's key file holds; undefined where there is no such file or key. */
export function storedPublicKey(root: string, issuer: string, family: KeyFamily): PublicKey | undefined {
  const path = join(root, keyPath(issuer, family));
  if (!existsSync(path) || statSync(path).size > MAX_KEY_LENGTH) return undefined;
  return parsePrivateKey(readFileSync(path, 'utf8').trim())?.publicKey;
}

/** Moves an issuer's present key file aside, to a name with the day in it: a private key is never overwritten. */
export function setKeyAside(root: string, issuer: string, family: KeyFamily, day: string): Step[] {
  const from = keyPath(issuer, family);
  if (!existsSync(join(root, from))) return [];
  const free = (name: string) => !existsSync(join(root, name));
  const names = ['', '.2', '.3', '.4', '.5', '.6', '.7', '.8', '.9'].map(
    (more) => `keys/${issuer}${MARKS[family]}.${day}${more}.key`,
  );
  const to = names.find(free);
  return to === undefined ? [] : [{ kind: 'move', from, to }];
}

/** Writes a new private key: one line, for its owner's eyes only. */
export function writeKey(path: string, privateKey: string): Step {
  return { kind: 'create', file: path, text: `${privateKey}\n`, secret: true };
}
