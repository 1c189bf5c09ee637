import { randomUUID } from 'node:crypto';
import { endorsementRequest } from '../../../credential/endorsement-credential.ts';
import { usageFault } from '../../../errors/fault.ts';
import { EXIT, hasErrors, LanyardError, type Problem } from '../../../errors/index.ts';
import { createNewFile } from '../../../files/new-file.ts';
import type { Step } from '../../../files/step.ts';
import { carryOut } from '../../../files/transaction.ts';
import { readEndorsements } from '../../../issue/read-endorsements.ts';
import { isId, slugify } from '../../../lib/slug.ts';
import { decodeUtf8 } from '../../../lib/utf8.ts';
import { checkProse } from '../../../load/read-content-file.ts';
import { writeYaml } from '../../../load/write-yaml.ts';
import { assembleEndorsements } from '../../../model/assemble-endorsements.ts';
import { type Endorsed, endorsementFileSchema, type GivenFiles } from '../../../model/endorsement.ts';
import type { Site } from '../../../model/site.ts';
import type { CommandResult } from '../../command-result.ts';
import { contentOf } from '../../content-of.ts';
import { openSite } from '../../project.ts';
import { readInput } from '../../read-input.ts';
import type { Context } from '../../terminal.ts';
import { fieldOf, thingNamed } from './thing.ts';

/** Flags of `lanyard endorse`. */
export interface EndorseOptions {
  readonly as?: string;
  readonly comment?: string;
  readonly date?: string;
  readonly request?: string;
  readonly file?: string;
  readonly keys?: string;
  readonly id?: string;
  readonly pagesOnly?: boolean;
}

/** Writes an endorsement's files, or the request for one. */
export async function endorse(
  named: string,
  options: EndorseOptions,
  context: Context,
): Promise<CommandResult> {
  const site = await openSite(context);
  const of = thingNamed(named, site);
  const ways = [options.as, options.request, options.file].filter((way) => way !== undefined);
  const help = 'npx lanyard endorse --help';
  if (ways.length > 1)
    throw usageFault('command/usage', { reason: '--as, --request and --file exclude each other', help });
  if (options.request !== undefined)
    return writeRequest(site, of, options.request, options.comment ?? '', context);
  if (ways.length === 0)
    throw usageFault('command/missing-flags', { flags: ['--as, --file or --request'], help });
  if (options.as !== undefined && options.comment === undefined)
    throw usageFault('command/missing-flags', { flags: ['--comment'], help });
  return writeEndorsement(site, of, options, context);
}

function writeRequest(
  site: Site,
  of: Endorsed,
  file: string,
  comment: string,
  { dryRun }: Context,
): CommandResult {
  const text = `${JSON.stringify(endorsementRequest(site, of, comment, randomUUID()), null, 2)}\n`;
  const isPrinted = file === '-' || dryRun;
  if (!isPrinted) {
    const made = createNewFile(file);
    made.append(text);
    made.close();
  }
  return {
    data: isPrinted ? [text.trimEnd()] : [file],
    json: { dryRun, file, request: JSON.parse(text) },
    notes: isPrinted
      ? []
      : [`Send ${file} to whoever endorses it. They may change the comment before they sign.`],
    next: 'they sign it with npx lanyard sign FILE, and you take it in with npx lanyard endorse ID --file SIGNED',
  };
}

async function writeEndorsement(
  site: Site,
  of: Endorsed,
  options: EndorseOptions,
  context: Context,
): Promise<CommandResult> {
  const id = options.id ?? slugify(`${options.as ?? 'given'}-${of.id}`);
  if (!isId(id)) throw usageFault('content/not-an-id', { found: id });
  const beside = options.file === undefined ? [] : besideSteps(id, options.file, options.keys);
  const file = `content/endorsements/${id}.md`;
  const text = fileText(of, id, options, context);
  await check(site, { id, file, text, beside }, context);
  const steps: Step[] = [...beside, { kind: 'create', file, text }];
  if (!context.dryRun) carryOut(context.root, steps);
  return {
    data: context.dryRun ? [text.trimEnd()] : steps.flatMap((step) => ('file' in step ? step.file : [])),
    json: { dryRun: context.dryRun, id, file, of },
    notes: [context.dryRun ? `Would write ${file}.` : 'Badges that are issued before it keep as they are.'],
    next: context.dryRun
      ? 'run it again without --dry-run'
      : 'npx lanyard check, then commit the file and publish',
  };
}

function fileText(of: Endorsed, id: string, options: EndorseOptions, { now }: Context): string {
  const data = {
    [fieldOf(of)]: of.id,
    ...(options.as === undefined ? { file: `${id}.json` } : { by: options.as }),
    ...(options.keys !== undefined && { keys: `${id}.did.json` }),
    validFrom: options.date ?? now.slice(0, 10),
    ...(options.pagesOnly && { embed: false }),
  };
  const body = options.as === undefined ? '' : `${options.comment?.trim() ?? ''}\n`;
  return `---\n${writeYaml(data)}---\n${body}`;
}

/** What somebody else has signed goes beside the file to the byte: it is text in UTF-8, or it is refused. */
function besideSteps(id: string, signed: string, keys: string | undefined) {
  const named: [from: string, to: string][] = [[signed, `${id}.json`]];
  if (keys !== undefined) named.push([keys, `${id}.did.json`]);
  return named.map(([from, to]) => {
    const text = decodeUtf8(readInput(from));
    if (text === undefined)
      throw usageFault('command/unreadable', { file: from, reason: 'it is not UTF-8 text' });
    return { kind: 'create', file: `content/endorsements/${to}`, text } as const;
  });
}

/** The files as they would be. */
interface Written {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly beside: readonly { readonly file: string; readonly text: string }[];
}

/** The files as they would be are held to the same rules as any other. Throws LanyardError. */
async function check(site: Site, { id, file, text, beside }: Written, { now }: Context): Promise<void> {
  const { data, body, problems } = checkProse(text, endorsementFileSchema);
  refuse(problems);
  const read = beside.map((each) => ({ file: each.file, bytes: new TextEncoder().encode(each.text) }));
  const [signed, keys] = read;
  const given: GivenFiles | undefined = signed && { signed, keys };
  const content = { ...contentOf(site), endorsements: [{ id, file, data, body, given }] };
  const assembled = assembleEndorsements(content, site);
  refuse(assembled.problems);
  const { problems: unverified } = await readEndorsements({ ...site, endorsements: assembled.value }, now);
  refuse(unverified);
}

function refuse(problems: readonly Problem[]): void {
  if (hasErrors(problems)) throw new LanyardError(problems, EXIT.usage);
}
