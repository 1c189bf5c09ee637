import { join } from 'node:path';
import { didOf } from '../../../credential/urls.ts';
import { keyFault, usageFault } from '../../../errors/fault.ts';
import { createNewFile } from '../../../files/new-file.ts';
import { signRequest } from '../../../issue/sign-request.ts';
import { keyPath } from '../../../keys/key-file.ts';
import { parsePrivateKey, type Signer } from '../../../keys/signer.ts';
import { decodeUtf8 } from '../../../lib/utf8.ts';
import type { IssuerId } from '../../../model/id.ts';
import { issuerOf, type Site } from '../../../model/site.ts';
import type { CommandResult } from '../../command-result.ts';
import { openSite } from '../../project.ts';
import { readInput } from '../../read-input.ts';
import type { Context } from '../../terminal.ts';

/** Flags of `lanyard sign`. */
export interface SignOptions {
  readonly as?: string;
  readonly key?: string;
  readonly did?: string;
  readonly name?: string;
  readonly out?: string;
}

/** Signs a request for an endorsement. */
export async function sign(file: string, options: SignOptions, context: Context): Promise<CommandResult> {
  const who = options.as === undefined ? strangerFrom(options) : await issuerNamed(options.as, context);
  const result = await signRequest(readInput(file), { ...who, now: context.now });
  if ('why' in result) throw usageFault('endorsement/not-signed', { file, why: result.why });
  const text = `${JSON.stringify(result.signed, null, 2)}\n`;
  if (options.out !== undefined) {
    const made = createNewFile(options.out);
    made.append(text);
    made.close();
  }
  const { issuer } = result.signed;
  return {
    data: [options.out ?? text.trimEnd()],
    json: { file: options.out, signed: result.signed },
    notes: [`Signed as ${String(Object(issuer).id)}.`],
    next: 'send it to whoever asked; they take it in with npx lanyard endorse ID --file SIGNED',
  };
}

interface Signing {
  readonly signer: Signer;
  readonly did?: string | undefined;
  readonly name?: string | undefined;
}

function strangerFrom({ key, did, name }: SignOptions): Signing {
  const help = 'npx lanyard sign --help';
  if (key === undefined) throw usageFault('command/missing-flags', { flags: ['--as or --key'], help });
  if (did !== undefined && !/^did:(web|key):\S+$/.test(did))
    throw usageFault('command/bad-value', { flag: '--did', reason: 'it is no did:web' });
  return { signer: signerFrom(key, key), did, name };
}

async function issuerNamed(named: string, context: Context): Promise<Signing> {
  const site: Site = await openSite(context);
  const known = [...site.issuers.keys()];
  const id = known.find((each: IssuerId) => each === named);
  if (id === undefined) throw usageFault('content/unknown-reference', { kind: 'issuer', id: named, known });
  const issuer = issuerOf(site, { issuer: id });
  const signer = signerFrom(join(context.root, keyPath(id)), keyPath(id));
  if (!issuer.keys.some(({ publicKey }) => publicKey.name === signer.publicKey.name))
    throw keyFault('key/unknown', { issuer: id, source: keyPath(id), publicKey: signer.publicKey.name });
  return { signer, did: didOf(site.config.site, issuer), name: issuer.name };
}

/** `source` is what messages call it: never the key. */
function signerFrom(file: string, source: string): Signer {
  const bytes = readInput(file);
  const signer = bytes.length <= 1_024 ? parsePrivateKey((decodeUtf8(bytes) ?? '').trim()) : undefined;
  // Of Ed25519: other keys sign no Data Integrity proofs.
  if (signer?.jws !== 'EdDSA') throw keyFault('key/malformed', { source });
  return signer;
}
