import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { usageFault } from '../../../errors/fault.ts';
import { EXIT, LanyardError } from '../../../errors/index.ts';
import { describeStep, type Step } from '../../../files/step.ts';
import { carryOut, recoverProject } from '../../../files/transaction.ts';
import { ignoreKeys } from '../../../keys/ignored-keys.ts';
import { keyPath, writeKey } from '../../../keys/key-file.ts';
import { generateKey } from '../../../keys/signer.ts';
import { definedMembers } from '../../../lib/defined-members.ts';
import { slugify } from '../../../lib/slug.ts';
import type { CommandResult } from '../../command-result.ts';
import type { Context } from '../../terminal.ts';
import { checkAnswers } from './check-answers.ts';
import { firstContent, type InitAnswers } from './first-content.ts';
import { contentState } from './sample-content.ts';

/** Flags of `lanyard init`. */
export interface InitOptions
  extends Pick<InitAnswers, 'language' | 'visibility'>,
    Partial<Omit<InitAnswers, 'language' | 'visibility'>> {
  readonly yes?: boolean;
  readonly force?: boolean;
}

/** Puts one's own site in the place of the sample content, with a new key. */
export async function init(options: InitOptions, context: Context): Promise<CommandResult> {
  const { root, now, dryRun } = context;
  recoverProject(root);
  const state = contentState(root);
  if (state === 'own' && !options.force) throw usageFault('init/not-the-sample', undefined);
  const answers = await completeAnswers(options, context);
  const problems = checkAnswers(answers);
  if (problems.length > 0) throw new LanyardError(problems, EXIT.usage);
  const key = keyPath(answers.issuerId);
  if (existsSync(join(root, key))) throw usageFault('command/file-exists', { file: key });

  const { signer, exportPrivateKey } = generateKey();
  const content = firstContent(answers, signer.publicKey.name, now.slice(0, 10));
  const aside = `.lanyard/replaced/${now.replaceAll(':', '')}`;
  const steps: Step[] = [
    ...ignoreKeys(root),
    ...(state === 'none' ? [] : [{ kind: 'move', from: 'content', to: freeFolder(root, aside) } as const]),
    ...[...content].map(([file, text]) => ({ kind: 'create', file, text }) as const),
    writeKey(key, exportPrivateKey()),
  ];
  if (!dryRun) carryOut(root, steps);
  return report(answers, signer.publicKey.name, steps, dryRun);
}

async function completeAnswers(options: InitOptions, context: Context): Promise<InitAnswers> {
  const { name, site, issuer, issuerId, language, visibility, yes } = options;
  const given: Partial<InitAnswers> = {
    ...definedMembers({ name, site, issuer, issuerId }),
    language,
    visibility,
  };
  const asks = context.interactive && !yes;
  const answered = asks ? await (await import('./ask.ts')).askForAnswers(given) : given;
  const flags = [
    ...(answered.site === undefined ? ['--site'] : []),
    ...(answered.issuer === undefined ? ['--issuer'] : []),
  ];
  if (answered.site === undefined || answered.issuer === undefined) {
    throw usageFault('command/missing-flags', { flags, help: 'npx lanyard init --help' });
  }
  return {
    name: answered.name ?? answered.issuer,
    site: answered.site.replace(/\/+$/, ''),
    issuer: answered.issuer,
    issuerId: answered.issuerId ?? slugify(answered.issuer),
    language,
    visibility,
  };
}

function freeFolder(root: string, wanted: string): string {
  for (let count = 1; ; count++) {
    const folder = `${wanted}${count === 1 ? '' : `-${count}`}/content`;
    if (!existsSync(join(root, folder))) return folder;
  }
}

function report(
  answers: InitAnswers,
  publicKey: string,
  steps: readonly Step[],
  dryRun: boolean,
): CommandResult {
  const { issuerId, site } = answers;
  const hasMoved = steps.some(({ kind }) => kind === 'move');
  const moved = hasMoved ? ' What was in content/ before is in .lanyard/replaced/.' : '';
  const files = steps.map(describeStep);
  const json = { dryRun, site, issuer: issuerId, publicKey: dryRun ? undefined : publicKey, steps: files };
  if (dryRun)
    return { data: files, json, notes: ['Nothing was written.'], next: 'run it again without --dry-run' };
  return {
    data: files,
    json,
    notes: [
      `This project is now ${answers.name}, at ${site}.${moved}`,
      `The private key is in ${keyPath(issuerId)}, which git ignores. Keep a copy in a safe place: without it nothing new can be signed.`,
      `On the host, set the secret LANYARD_SIGNING_KEY to what ${keyPath(issuerId)} holds, on the build step only.`,
      `Then write into content/achievements/first-badge.md what somebody does to earn it, and award it:`,
    ],
    next: 'npx lanyard award first-badge --name "…" --email …, then npm run build and npm run preview',
  };
}
