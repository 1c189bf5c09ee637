import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { isKeyVariable, type KeySource } from '../../keys/key-source.ts';
import { loadKeys } from '../../keys/load-keys.ts';
import { parsePrivateKey } from '../../keys/signer.ts';

/**
 * Marks and closes what a build keeps for the builds after it. Only who has the same keys makes the same marks, so that
 * nothing is published that somebody else put into the cache; and only they read what is closed.
 */
export interface Seal {
  /** HMAC-SHA-256 in base64url, 43 characters. */
  readonly mark: (text: string) => string;
  /** AES-256-GCM: nonce, tag, and what is closed, under a name. The same bytes are always closed in the same way. */
  readonly close: (content: string | Uint8Array, name?: string) => Buffer;
  /** Undefined where it was not closed with the same keys, and under this name. */
  readonly open: (closed: Buffer, name?: string) => Buffer | undefined;
}

/** Makes a seal of secrets, in their order. */
export function createSeal(secrets: readonly Uint8Array[]): Seal {
  const whole = Buffer.concat(secrets);
  const derive = (purpose: string) => createHmac('sha256', whole).update(purpose).digest();
  const [marking, closing, naming] = [derive('mark'), derive('close'), derive('nonce')];
  return {
    mark: (text) => createHmac('sha256', marking).update(text).digest('base64url'),
    close: (content, name = '') => {
      // From all that is authenticated: no two contents, and no content under two names, may have one nonce.
      const length = `${Buffer.byteLength(name)} `;
      const nonce = createHmac('sha256', naming).update(length).update(name).update(content).digest();
      const cipher = createCipheriv('aes-256-gcm', closing, nonce.subarray(0, NONCE));
      cipher.setAAD(Buffer.from(name));
      const closed = Buffer.concat([cipher.update(Buffer.from(content)), cipher.final()]);
      return Buffer.concat([nonce.subarray(0, NONCE), cipher.getAuthTag(), closed]);
    },
    open: (closed, name = '') => {
      try {
        const decipher = createDecipheriv('aes-256-gcm', closing, closed.subarray(0, NONCE));
        decipher.setAAD(Buffer.from(name));
        decipher.setAuthTag(closed.subarray(NONCE, NONCE + TAG));
        return Buffer.concat([decipher.update(closed.subarray(NONCE + TAG)), decipher.final()]);
      } catch {
        return undefined;
      }
    },
  };
}

/** In bytes. */
const NONCE = 12;
const TAG = 16;

/**
 * The seal of the keys that a build finds, in the environment and in keys/, else in keys.example/. Undefined where it
 * finds none: what it signs then is thrown away.
 */
export async function findSeal(root: string, env: NodeJS.ProcessEnv): Promise<Seal | undefined> {
  const own = [...keyTexts(env), ...(await loadKeys(root, 'keys')).map(textOf)];
  const texts = own.length > 0 ? own : (await loadKeys(root, 'keys.example')).map(textOf);
  const signers = texts.flatMap((text) => parsePrivateKey(text) ?? []);
  if (signers.length === 0) return undefined;
  return createSeal(signers.map(({ deriveSecret }) => deriveSecret('lanyard build cache')));
}

const textOf = ({ text }: KeySource) => text;

function keyTexts(env: NodeJS.ProcessEnv): string[] {
  const names = Object.keys(env).filter(isKeyVariable);
  return names.sort().flatMap((name) => env[name]?.trim() || []);
}
