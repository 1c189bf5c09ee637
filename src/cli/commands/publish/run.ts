import { resolve } from 'node:path';
import { invalidFault, usageFault } from '../../../errors/fault.ts';
import { counted } from '../../../lib/counted.ts';
import { readSiteFolder, type SiteFolder } from '../../../server/static/site-folder.ts';
import type { CommandResult } from '../../command-result.ts';
import { readRemote } from '../../storage/rclone.ts';
import { listStored, removeStored, type StoredFile, transfer } from '../../storage/stored-files.ts';
import type { Context } from '../../terminal.ts';
import { type PublishPlan, planPublishing } from './plan.ts';

/** Flags of `lanyard publish`. */
export interface PublishOptions {
  readonly dist: string;
  readonly all?: boolean;
  readonly takeOver?: boolean;
}

/** Tells a site that this program published from anything else that a bucket may hold. */
const MARK = '_site.json';

/** Brings object storage to what was built. */
export async function publishSite(
  remoteName: string,
  options: PublishOptions,
  { root, env, dryRun }: Context,
): Promise<CommandResult> {
  const remote = readRemote(remoteName);
  const folder = resolve(root, options.dist);
  const site = await readSiteFolder(folder).catch(() => {
    throw usageFault('serve/nothing-built', { folder });
  });
  const stored = await listStored(remote, env);
  requireOwn(remote, stored, options.takeOver === true);
  const plan = await planPublishing(
    site,
    stored.filter(({ path }) => path !== MARK),
    options.all === true,
  );
  if (!dryRun)
    await carryOut(plan, { site, remote, env, isMarked: stored.some(({ path }) => path === MARK) });
  return resultOf(plan, dryRun);
}

/** Nothing is removed that this program did not publish. */
function requireOwn(remote: string, stored: readonly StoredFile[], takeOver: boolean): void {
  const isOwn = stored.length === 0 || stored.some(({ path }) => path === MARK);
  if (isOwn || takeOver) return;
  throw invalidFault('storage/not-a-site', { remote, count: stored.length, example: stored[0]?.path ?? '' });
}

interface Publishing {
  readonly site: SiteFolder;
  readonly remote: string;
  readonly env: NodeJS.ProcessEnv;
  readonly isMarked: boolean;
}

/** Marks the place first: what was sent by a run that broke off is known as ours. Removes last what no page names. */
async function carryOut({ groups, gone }: PublishPlan, { site, remote, env, isMarked }: Publishing) {
  const [from, to] = [site.folder, remote];
  if (!isMarked) await transfer({ from, to, paths: [MARK], headers: site.headersOf(`/${MARK}`), env });
  for (const { headers, paths } of groups) await transfer({ from, to, paths, headers, env });
  await removeStored(remote, gone, env);
}

function resultOf({ groups, gone, same }: PublishPlan, dryRun: boolean): CommandResult {
  const sent = groups.flatMap(({ paths }) => paths);
  const [send, remove] = dryRun ? ['would be sent', 'would be removed'] : ['sent', 'removed'];
  return {
    data: [...sent, ...gone],
    json: { sent, removed: gone, same },
    notes: [`${counted(sent.length, 'file')} ${send}, ${gone.length} ${remove}, ${same} as they have to be.`],
  };
}
