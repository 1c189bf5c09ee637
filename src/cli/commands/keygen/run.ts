import { keyFault, usageFault } from '../../../errors/fault.ts';
import { readProjectFile } from '../../../files/project-file.ts';
import { describeStep, type Step } from '../../../files/step.ts';
import { carryOut } from '../../../files/transaction.ts';
import { type AlgorithmName, algorithmOf } from '../../../keys/algorithms.ts';
import { ignoreKeys } from '../../../keys/ignored-keys.ts';
import { keyPath, setKeyAside, storedPublicKey, writeKey } from '../../../keys/key-file.ts';
import { keyVariableAmong } from '../../../keys/key-source.ts';
import { generateKey } from '../../../keys/signer.ts';
import { nearest } from '../../../lib/edit-distance.ts';
import type { Issuer } from '../../../model/issuer.ts';
import type { Site } from '../../../model/site.ts';
import type { CommandResult } from '../../command-result.ts';
import { openSite } from '../../project.ts';
import type { Context } from '../../terminal.ts';
import { keyInUse, withNewKey, withRevokedKey } from './issuer-keys.ts';

/** Flags of `lanyard keygen`. */
export interface KeygenOptions {
  readonly type: AlgorithmName;
  readonly rotate?: boolean;
  readonly revoke?: string;
  readonly stdout?: boolean;
  readonly json?: boolean;
}

/** Makes, rotates or revokes a key of an issuer. */
export async function keygen(
  name: string | undefined,
  options: KeygenOptions,
  context: Context,
): Promise<CommandResult> {
  const { rotate, revoke, stdout, json } = options;
  if ([revoke !== undefined && (rotate || stdout), stdout && json].some(Boolean)) {
    throw usageFault('command/usage', {
      reason: 'these flags exclude one another',
      help: 'npx lanyard keygen --help',
    });
  }
  const site = await openSite(context);
  const issuer = findIssuer(name, site);
  return revoke === undefined ? makeKey(issuer, site, options, context) : revokeKey(issuer, revoke, context);
}

function findIssuer(name: string | undefined, site: Site): Issuer {
  const known = [...site.issuers.keys()];
  const id = name ?? site.config.issuer ?? (known.length === 1 ? known[0] : undefined);
  if (id === undefined) throw usageFault('content/which-issuer', { known });
  const issuer = [...site.issuers.values()].find((each) => each.id === id);
  if (issuer) return issuer;
  throw usageFault('content/unknown-reference', {
    kind: 'issuer',
    id,
    suggestion: nearest(id, known),
    known,
  });
}

function makeKey(issuer: Issuer, site: Site, options: KeygenOptions, context: Context): CommandResult {
  const { root, now, dryRun } = context;
  const { type, rotate = false } = options;
  const { family } = algorithmOf(type);
  refuseToReplace(issuer, type, rotate, context);
  const { signer, exportPrivateKey } = generateKey(type);
  const publicKey = signer.publicKey.name;
  const file = keyPath(issuer.id, family);
  const before = readProjectFile(root, issuer.file);
  const after = withNewKey(before, issuer, signer.publicKey, now, rotate);
  const stored: Step[] = options.stdout
    ? []
    : [
        ...ignoreKeys(root),
        ...setKeyAside(root, issuer.id, family, now.slice(0, 10)),
        writeKey(file, exportPrivateKey()),
      ];
  const steps: Step[] = [...stored, { kind: 'replace', file: issuer.file, before, after }];
  const variable = family === 'P-256' ? undefined : keyVariableAmong(site.issuers.size, issuer.id, family);
  if (dryRun) return planned(steps);
  carryOut(root, steps);
  const json = { issuer: issuer.id, publicKey, file: options.stdout ? undefined : file, variable };
  if (options.stdout) return printed(exportPrivateKey(), publicKey, issuer, variable);
  return {
    data: [publicKey],
    json,
    notes: [
      `The private key is in ${file}, which git ignores. Keep a copy in a safe place: without it nothing new can be signed.`,
      `The public key is in ${issuer.file}. Commit that file.`,
      ...(variable ? [] : [NEVER_THE_SAME]),
    ],
    next: variable
      ? `on the host, set the secret ${variable} to what ${file} holds, on the build step only`
      : `commit ${issuer.file}, and publish`,
  };
}

const NEVER_THE_SAME =
  'No build signs with it: no two of its signatures are the same, and a site that is built twice has to be.';

function printed(
  privateKey: string,
  publicKey: string,
  issuer: Issuer,
  variable: string | undefined,
): CommandResult {
  return {
    data: [privateKey],
    json: undefined,
    notes: [`The private key of ${publicKey} went to standard output and is kept nowhere else.`],
    next: variable
      ? `store it as the secret ${variable} of the build step, then commit ${issuer.file}`
      : `store it in a safe place, then commit ${issuer.file}`,
  };
}

function planned(steps: readonly Step[]): CommandResult {
  const words = steps.map(describeStep);
  return {
    data: words,
    json: { dryRun: true, steps: words },
    notes: ['No key was made.'],
    next: 'run it again without --dry-run',
  };
}

function refuseToReplace(issuer: Issuer, type: AlgorithmName, rotate: boolean, { root, now }: Context): void {
  const { family } = algorithmOf(type);
  const current = keyInUse(issuer, now, family);
  const flags = flagsFor(type);
  if (rotate && current === undefined)
    throw keyFault('keygen/nothing-to-rotate', { issuer: issuer.id, flags });
  if (!rotate && current !== undefined)
    throw keyFault('keygen/has-key', { issuer: issuer.id, publicKey: current.name, flags });
  const stored = storedPublicKey(root, issuer.id, family);
  if (stored !== undefined && !issuer.keys.some((key) => key.publicKey.name === stored.name)) {
    throw keyFault('keygen/orphan-key', {
      issuer: issuer.id,
      file: keyPath(issuer.id, family),
      publicKey: stored.name,
    });
  }
}

/** What a command needs to be about keys of a type. */
function flagsFor(type: AlgorithmName): string {
  return type === 'Ed25519' ? '' : ` --type ${type}`;
}

function revokeKey(issuer: Issuer, publicKey: string, { root, now, dryRun }: Context): CommandResult {
  const index = issuer.keys.findIndex((key) => key.publicKey.name === publicKey);
  const key = issuer.keys[index];
  if (!key) {
    const known = issuer.keys.map((each) => each.publicKey.name);
    throw keyFault('keygen/unknown-key', { issuer: issuer.id, found: publicKey.slice(0, 60), known });
  }
  if (key.revoked) throw keyFault('keygen/already-revoked', { publicKey });
  const before = readProjectFile(root, issuer.file);
  const after = withRevokedKey(before, index, now);
  const steps: Step[] = [{ kind: 'replace', file: issuer.file, before, after }];
  if (dryRun) return planned(steps);
  carryOut(root, steps);
  const others = issuer.keys.filter((each) => each !== key);
  const { family, name: type } = algorithmOf(key.publicKey.algorithm);
  const hasOther = keyInUse({ keys: others }, now, family) !== undefined;
  return {
    data: [publicKey],
    json: { issuer: issuer.id, revoked: publicKey, date: now.slice(0, 10), hasOtherKey: hasOther },
    notes: [
      'The key is marked as revoked. Once published, everything it signed is invalid: badges that people hold as files or in wallets too.',
      'The next build signs every award again; recipients must then fetch their badges anew.',
    ],
    next: hasOther
      ? `commit ${issuer.file}, replace the secret on the host, and publish`
      : `npx lanyard keygen ${issuer.id}${flagsFor(type)}`,
  };
}
