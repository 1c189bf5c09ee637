import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { usageFault } from '../errors/fault.ts';
import { LanyardError } from '../errors/index.ts';
import { recoverProject } from '../files/transaction.ts';
import { type LoadedSite, loadSite } from '../load/load-site.ts';
import type { CheckedTexts } from '../load/read-content-file.ts';
import type { Site } from '../model/site.ts';
import type { Context } from './terminal.ts';

/** Makes sure that there is a project, and undoes a command that was interrupted in it. */
export function enterProject({ root }: Context): void {
  if (!existsSync(join(root, 'content/site.yaml'))) {
    throw usageFault('command/not-a-project', { root });
  }
  recoverProject(root);
}

/** Reads the project's content, right or not. */
export async function readSite(context: Context, known?: CheckedTexts): Promise<LoadedSite> {
  enterProject(context);
  return loadSite(context.root, { now: context.now, known });
}

/** Reads the project's content, which must be right: a command that writes builds on it. */
export async function openSite(context: Context, known?: CheckedTexts): Promise<Site> {
  const { site, problems } = await readSite(context, known);
  if (!site) throw new LanyardError(problems.filter(({ severity }) => severity === 'error'));
  return site;
}
