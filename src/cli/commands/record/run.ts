import { randomBytes } from 'node:crypto';
import { paths, urlOf } from '../../../credential/urls.ts';
import { usageFault } from '../../../errors/fault.ts';
import { EXIT, hasErrors, LanyardError, type Problem } from '../../../errors/index.ts';
import type { Step } from '../../../files/step.ts';
import { carryOut } from '../../../files/transaction.ts';
import { readRecords } from '../../../issue/read-records.ts';
import { counted } from '../../../lib/counted.ts';
import { readEmailAddress } from '../../../lib/email-address.ts';
import { isId, reservedName } from '../../../lib/slug.ts';
import { decodeUtf8 } from '../../../lib/utf8.ts';
import { checkYaml } from '../../../load/read-content-file.ts';
import { writeYaml } from '../../../load/write-yaml.ts';
import { assembleRecords } from '../../../model/assemble-records.ts';
import type { RecordId } from '../../../model/id.ts';
import { randomAwardId } from '../../../model/new-award.ts';
import { hasPage } from '../../../model/publication.ts';
import { recordFileSchema } from '../../../model/record.ts';
import { type Site, siteIssuer } from '../../../model/site.ts';
import { freeStatusIndex, recordPlaceOf } from '../../../model/status-index.ts';
import { visibility } from '../../../model/visibility.ts';
import type { CommandResult } from '../../command-result.ts';
import { contentOf } from '../../content-of.ts';
import { openSite } from '../../project.ts';
import { readInput } from '../../read-input.ts';
import type { Context } from '../../terminal.ts';
import { collected } from './collect-awards.ts';

/** Flags of `lanyard record`. */
export interface RecordOptions {
  readonly for?: string;
  readonly did?: string;
  readonly name?: string;
  readonly person?: string;
  readonly credential?: readonly string[];
  readonly keys?: readonly string[];
  readonly visibility: string;
  readonly partial?: boolean;
  readonly date?: string;
  readonly id?: string;
}

/** Writes the file of one learner record, with the badges of others beside it. */
export async function record(options: RecordOptions, context: Context): Promise<CommandResult> {
  refuseWrong(options);
  const site = await openSite(context);
  const id = recordId(options.id, site);
  const date = options.date ?? context.now.slice(0, 10);
  const folder = `content/records/${/^\d{4}/.exec(date)?.[0] ?? context.now.slice(0, 4)}`;
  const beside = besideSteps(options, id, folder);
  const who = { address: options.for, did: options.did, name: options.person };
  const found = collected(
    site,
    who,
    options.visibility,
    beside.badges.map(({ text }) => text),
  );
  if (found.awards.length + beside.badges.length === 0) throw usageFault('record/none-found', undefined);
  const data = {
    name: options.name,
    recipient: found.recipient,
    ...(found.hashes.length > 0 && { hashes: found.hashes }),
    validFrom: date,
    ...(found.awards.length > 0 && { awards: found.awards.map((award) => award.id) }),
    ...namesOf('credentials', beside.badges),
    ...namesOf('keys', beside.keys),
    ...(options.partial && { partial: true }),
    visibility: options.visibility,
    ...placeOf(id, site),
  };
  const file = `${folder}/${id}.yaml`;
  const text = writeYaml(data);
  const warnings = await check(site, { id, file, text, ...beside }, context);
  const steps: Step[] = [...beside.badges, ...beside.keys, { kind: 'create', file, text }];
  if (!context.dryRun) carryOut(context.root, steps);
  const shown = visibility.parse(options.visibility);
  const url = hasPage({ visibility: shown }) ? urlOf(site.config.site, paths.record(id)) : undefined;
  const count = counted(found.awards.length + beside.badges.length, 'badge');
  return {
    data: context.dryRun ? [text.trimEnd()] : [file],
    json: { dryRun: context.dryRun, id, file, url, awards: found.awards.map((award) => award.id) },
    notes: [
      ...warnings.map(({ message }) => `Warning: ${message}.`),
      ...(found.passedOver > 0
        ? [`${counted(found.passedOver, 'award')} left out: revoked, or less public than the record.`]
        : []),
      context.dryRun
        ? `Would write ${file}.`
        : `A record of ${count}. ${url === undefined ? 'It is private: it has no page.' : `Once published, it is at ${url}`}`,
    ],
    next: context.dryRun
      ? 'run it again without --dry-run'
      : 'npx lanyard check, then commit the file and publish',
  };
}

function refuseWrong({ for: address, did, name, visibility: word }: RecordOptions): void {
  const help = 'npx lanyard record --help';
  const missing = [
    ...(address === undefined && did === undefined ? ['--for or --did'] : []),
    ...(name === undefined ? ['--name'] : []),
  ];
  if (missing.length > 0) throw usageFault('command/missing-flags', { flags: missing, help });
  if (address !== undefined && !readEmailAddress(address))
    throw usageFault('command/bad-email', { flag: '--for' });
  if (!visibility.safeParse(word).success)
    throw usageFault('command/bad-value', {
      flag: '--visibility',
      reason: `"${word.slice(0, 40)}" is none of ${visibility.options.join(', ')}`,
    });
}

function recordId(chosen: string | undefined, site: Site): RecordId {
  if (chosen === undefined) return randomAwardId(randomBytes) as string as RecordId;
  if (!isId(chosen)) throw usageFault('content/not-an-id', { found: chosen });
  const why = reservedName(chosen);
  if (why !== undefined) throw usageFault('content/reserved-name', { name: chosen, why });
  const other = site.records.find(({ id }) => id === chosen);
  if (other) throw usageFault('record/duplicate-id', { id: chosen, other: other.file });
  return chosen as RecordId;
}

/** What the file states of its place in the status list: nothing where it follows from the id. */
function placeOf(id: RecordId, { awards, records, tombstones }: Site) {
  const taken = new Set([...awards, ...records, ...tombstones].map(({ statusIndex }) => statusIndex));
  const own = recordPlaceOf(id);
  return taken.has(own) && { statusIndex: freeStatusIndex(own, taken) };
}

interface Beside {
  readonly kind: 'create';
  readonly file: string;
  readonly text: string;
}

/** Files of others go beside the record to the byte: they are text in UTF-8, or they are refused. */
function besideSteps({ credential = [], keys = [] }: RecordOptions, id: RecordId, folder: string) {
  const steps = (files: readonly string[], ending: string): Beside[] =>
    files.map((from, index) => {
      const text = decodeUtf8(readInput(from));
      if (text === undefined)
        throw usageFault('command/unreadable', { file: from, reason: 'it is not UTF-8 text' });
      return { kind: 'create', file: `${folder}/${id}-${index + 1}.${ending}`, text };
    });
  return { badges: steps(credential, 'json'), keys: steps(keys, 'did.json') };
}

function namesOf(field: 'credentials' | 'keys', steps: readonly Beside[]) {
  return steps.length > 0 && { [field]: steps.map(({ file }) => file.slice(file.lastIndexOf('/') + 1)) };
}

/** The files as they would be. */
interface Written {
  readonly id: RecordId;
  readonly file: string;
  readonly text: string;
  readonly badges: readonly Beside[];
  readonly keys: readonly Beside[];
}

/** The files as they would be are held to the same rules as any other; gives what is only a warning. Throws LanyardError. */
async function check(site: Site, written: Written, { now }: Context): Promise<readonly Problem[]> {
  const { id, file, text, badges, keys } = written;
  const { data, problems } = checkYaml(text, recordFileSchema);
  refuse(problems);
  const bytesOf = (steps: readonly Beside[]) =>
    steps.map((step, at) => ({ at, file: step.file, bytes: new TextEncoder().encode(step.text) }));
  const content = {
    ...contentOf(site),
    records: [{ id, file, data, given: { credentials: bytesOf(badges), keys: bytesOf(keys) } }],
  };
  const assembled = assembleRecords(content, { ...site, issuer: siteIssuer(site)?.id }, now);
  refuse(assembled.problems);
  const read = await readRecords({ ...site, records: assembled.value }, now);
  refuse(read.problems);
  return [...assembled.problems, ...read.problems];
}

function refuse(problems: readonly Problem[]): void {
  if (hasErrors(problems)) throw new LanyardError(problems, EXIT.usage);
}
