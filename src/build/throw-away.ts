import { randomBytes } from 'node:crypto';
import { generateKey, type Signer } from '../keys/signer.ts';
import { memoise } from '../lib/memoise.ts';
import type { IssuerId } from '../model/id.ts';

/** What previews are signed and salted with: the same as long as a process runs, and never kept. */
export interface ThrowAway {
  readonly signerOf: (issuer: IssuerId) => Signer;
  /** 64 hexadecimal digits. */
  readonly saltSecret: string;
}

/** Makes new keys, each when it is first asked for. */
export function createThrowAway(): ThrowAway {
  return {
    signerOf: memoise((_: IssuerId) => generateKey().signer),
    saltSecret: randomBytes(32).toString('hex'),
  };
}
