import { relative, resolve, sep } from 'node:path';
import { checkSite } from '../../../build/check-site.ts';
import { usageFault } from '../../../errors/fault.ts';
import { formatReport, reportAsJson, summariseProblems } from '../../../errors/format-report.ts';
import { EXIT, type ExitCode, hasErrors, type Problem } from '../../../errors/index.ts';
import { describeStep, type Step } from '../../../files/step.ts';
import { carryOut } from '../../../files/transaction.ts';
import { byCodePoint } from '../../../lib/code-point-order.ts';
import { visibleJson } from '../../../lib/unseen.ts';
import { type AchievementReadiness, readinessOf } from '../../../model/trusted-readiness.ts';
import { createWebFetcher } from '../../../net/web-fetcher.ts';
import { checkTemplate, ownTemplate } from '../../../notify/check-template.ts';
import type { CommandResult } from '../../command-result.ts';
import { enterProject, readSite } from '../../project.ts';
import { type Context, hasColor } from '../../terminal.ts';
import { addressProblems } from './address-problems.ts';
import { deadLinks } from './dead-links.ts';
import { formatForGithub } from './github-format.ts';
import { hashEmails } from './hash-emails.ts';
import { formatForMarkdown } from './markdown-format.ts';
import { publishedProblems } from './published-site.ts';
import { noteSigning, type SigningNote } from './signing-note.ts';
import { trustedLines } from './trusted-lines.ts';

/** Flags of `lanyard check`. */
export interface CheckOptions {
  readonly fix?: boolean;
  readonly format: 'text' | 'github' | 'markdown' | 'json';
  readonly since: string;
  /** Where the site will be served. */
  readonly site?: string;
  /** Whether to say how far achievements are with their trust metadata. */
  readonly trusted?: boolean;
  /** Whether to ask for the badges elsewhere. */
  readonly links?: boolean;
}

/** Reports everything that is wrong with the content, and how a build would sign it. */
export async function checkContent(
  files: readonly string[],
  options: CheckOptions,
  context: Context,
): Promise<CommandResult> {
  const chosen = files.map((file) => contentPath(file, context.root));
  const isChosen = ({ file }: Problem) =>
    chosen.length === 0 || chosen.some((path) => file === path || file?.startsWith(`${path}/`));
  const fixed = options.fix ? await fix(isChosen, context) : [];
  const { found, signing, readiness } = await inspect(options, context);
  const keyProblems = signing?.mode === 'none' ? signing.problems : [];
  const problems = [...found.filter(isChosen), ...keyProblems];
  const elsewhere = hasErrors(found.filter((each) => !isChosen(each)));
  return report({
    problems,
    signing,
    readiness,
    fixed,
    options,
    context,
    elsewhere,
    keysOnly: !hasErrors(found.filter(({ code }) => !code.startsWith('key/'))),
  });
}

/** Everything that can be found out without writing, in order of file; fetches only where that is asked for. */
async function inspect({ since, site: served, trusted, links }: CheckOptions, context: Context) {
  enterProject(context);
  const { site, problems } = await checkSite(context.root, { now: context.now });
  const ownLetter = await ownTemplate(context.root);
  const letter = ownLetter === undefined ? [] : checkTemplate(context.root, ownLetter, 'en').problems;
  const gone = await publishedProblems(since, site, context);
  const address = site && served !== undefined ? addressProblems(site, served, context.root) : [];
  const fetch = createWebFetcher({ allowLocal: false });
  const dead = site && links ? await deadLinks(site, fetch, context.root) : [];
  const found = [...problems, ...letter, ...gone, ...address, ...dead].sort((a, b) =>
    byCodePoint(a.file ?? '', b.file ?? ''),
  );
  const signing = site && (await noteSigning(site, context));
  return { found, signing, readiness: site && trusted ? readinessOf(site) : undefined };
}

/** A file or folder that the user named, relative to the project. */
function contentPath(file: string, root: string): string {
  const path = relative(root, resolve(file)).split(sep).join('/');
  if (path !== 'content' && !path.startsWith('content/')) throw usageFault('check/not-content', { file });
  return path;
}

async function fix(isChosen: (problem: Problem) => boolean, context: Context): Promise<Step[]> {
  const { problems } = await readSite(context);
  const steps = hashEmails(context.root, problems.filter(isChosen));
  if (!context.dryRun) carryOut(context.root, steps);
  return steps;
}

interface Checked {
  readonly problems: readonly Problem[];
  readonly signing: SigningNote | undefined;
  readonly readiness: readonly AchievementReadiness[] | undefined;
  readonly fixed: readonly Step[];
  readonly options: CheckOptions;
  readonly context: Context;
  /** Whether there are errors in files that were not asked about. */
  readonly elsewhere: boolean;
  /** Whether only keys are at fault, if anything. */
  readonly keysOnly: boolean;
}

function report(checked: Checked): CommandResult {
  const { problems, signing, readiness, fixed, options, context, elsewhere, keysOnly } = checked;
  const isWrong = hasErrors(problems);
  const exitCode: ExitCode = !isWrong ? EXIT.ok : keysOnly ? EXIT.key : EXIT.invalid;
  const changes = fixed.map(describeStep);
  const json = {
    ok: !isWrong,
    mode: signing?.mode,
    fixed: changes,
    ...reportAsJson(problems),
    ...(readiness && { trusted: readiness }),
  };
  return {
    data: [
      ...reportLines(problems, options.format, json),
      ...(readiness && options.format !== 'json' ? trustedLines(readiness) : []),
    ],
    json,
    notes: [
      ...fixNotes(changes, context.dryRun),
      `${problems.length === 0 ? (elsewhere ? 'Nothing is wrong here' : 'Everything is right') : summariseProblems(problems)}.`,
      ...(elsewhere ? ['Other files have errors: run npx lanyard check'] : []),
      ...(signing && signing.mode !== 'none' ? [signing.note] : []),
    ],
    next: nextStep(isWrong || elsewhere, changes),
    exitCode,
  };
}

function reportLines(problems: readonly Problem[], format: CheckOptions['format'], json: unknown): string[] {
  const formats = {
    text: () => formatReport(problems, { color: hasColor() }),
    github: () => formatForGithub(problems),
    markdown: () => formatForMarkdown(problems),
    json: () => visibleJson(json),
  };
  const text = formats[format]();
  return text === '' ? [] : [text.trimEnd()];
}

function fixNotes(changes: readonly string[], dryRun: boolean): string[] {
  if (changes.length === 0) return [];
  if (dryRun) return changes.map((change) => `Would ${change}.`);
  return [
    ...changes.map((change) => `Did ${change}: the address is now a salted hash.`),
    'If the address was committed before, it is still in the history of the repository.',
  ];
}

function nextStep(isWrong: boolean, changes: readonly string[]): string {
  if (isWrong) return 'correct what is reported, then run it again';
  return changes.length > 0 ? 'commit the changed files' : 'npm run build';
}
