import { changedFiles, commitOf, defaultBase, withContentOf } from '../../../diff/base-content.ts';
import { breaksIssued } from '../../../diff/changes.ts';
import { compareSites } from '../../../diff/compare-sites.ts';
import { describeChanges } from '../../../diff/describe.ts';
import { diffAsMarkdown, diffAsText } from '../../../diff/reporters.ts';
import { sensitiveFiles } from '../../../diff/sensitive-files.ts';
import { usageFault } from '../../../errors/fault.ts';
import { EXIT, hasErrors, LanyardError } from '../../../errors/index.ts';
import { isInGit } from '../../../files/git.ts';
import { readEndorsements } from '../../../issue/read-endorsements.ts';
import { visibleJson } from '../../../lib/unseen.ts';
import { loadSite } from '../../../load/load-site.ts';
import { type CheckedTexts, rememberTexts } from '../../../load/read-content-file.ts';
import type { Site } from '../../../model/site.ts';
import type { CommandResult } from '../../command-result.ts';
import { openSite } from '../../project.ts';
import type { Context } from '../../terminal.ts';

/** Flags of `lanyard diff`. */
export interface DiffOptions {
  readonly format: 'text' | 'markdown' | 'json';
}

/** Says what the working tree would publish that a revision does not, computed from git alone. */
export async function diff(
  revision: string | undefined,
  { format }: DiffOptions,
  context: Context,
): Promise<CommandResult> {
  const { root } = context;
  if (!isInGit(root)) throw usageFault('diff/no-git', { root });
  const commit = baseCommit(root, revision);
  const known = rememberTexts();
  const [after, before] = await Promise.all([
    openSite(context, known),
    withContentOf(root, commit, (folder) => readBase(folder, context, known)),
  ]);
  const changes = compareSites(
    before?.site,
    await verified(after, context),
    sensitiveFiles(changedFiles(root, commit)),
  );
  const sections = describeChanges(changes);
  const broken = breaksIssued(changes);
  const shown = { text: diffAsText, markdown: diffAsMarkdown, json: () => visibleJson(changes) };
  return {
    data: [shown[format](sections)],
    json: { base: commit, baseReadable: before?.readable ?? true, breaks: broken, ...changes },
    notes:
      before && !before.readable
        ? [`The content of ${commit.slice(0, 12)} has errors: everything counts as new.`]
        : [],
    next: broken ? 'take back what breaks issued badges, or be sure of it' : 'npx lanyard check',
    exitCode: broken ? EXIT.invalid : EXIT.ok,
  };
}

function baseCommit(root: string, revision: string | undefined): string {
  const base = revision === undefined ? defaultBase(root) : commitOf(root, revision);
  if (base !== undefined) return base;
  throw revision === undefined
    ? usageFault('diff/no-base', undefined)
    : usageFault('diff/unknown-revision', { revision: revision.slice(0, 80) });
}

/** The site with what others have signed verified: a reviewer is told of nothing that is not genuine. */
async function verified(site: Site, { now }: Context): Promise<Site> {
  const read = await readEndorsements(site, now);
  if (hasErrors(read.problems)) throw new LanyardError(read.problems);
  return read.site;
}

async function readBase(folder: string, { now }: Context, known: CheckedTexts) {
  const loaded = await loadSite(folder, { now, known });
  const site = loaded.site && (await readEndorsements(loaded.site, now)).site;
  return { site, readable: site !== undefined };
}
