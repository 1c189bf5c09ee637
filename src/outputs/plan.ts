import type { IssuedAward, IssuedRecord, IssuedSite } from '../issue/issued-site.ts';
import { hasPage } from '../model/publication.ts';
import { publishedKeys } from './json-web-keys/published-keys.ts';
import { asksFor, doesWithout, makes } from './makes.ts';
import type { FileRecord, Input, Output, OutputContext, OutputFile, ScopedFile } from './output.ts';
import { sitemapParts } from './site-files/public-pages.ts';

/** A file that a build will make, and what from. Planning makes nothing. */
export interface PlannedFile extends OutputFile {
  /** The name of its output. */
  readonly output: string;
  /** Whether it is made from many things, so that it changes with each of them. */
  readonly isAggregate: boolean;
  /** What it is made for: one badge, or the whole site. */
  readonly scope: FileRecord['scope'];
  /** Whether it costs so much to make that it is worth keeping between builds. */
  readonly isCostly: boolean;
  /** All that its bytes depend on, by name: while these are the same, so is the file. */
  readonly inputs: () => Readonly<Record<string, unknown>>;
}

/** The files of one output; none where the site does without. */
export function planOutput(output: Output, context: OutputContext): PlannedFile[] {
  if (!makes(context.issued, output)) return [];
  const files = output.files.flatMap((file) => planFile(file, context));
  return files.map((file) => ({ ...file, output: output.name }));
}

/** The files of an output for the holders of private badges, by their names alone. */
export function planPrivate(output: Output, context: OutputContext): OutputFile[] {
  const { issued } = context;
  if (!asksFor(issued, output)) return [];
  const hidden = issued.awards.filter(({ award }) => !hasPage(award));
  const records = issued.records.filter(({ record }) => !hasPage(record));
  return output.files.flatMap((file) => {
    if (!('handedOver' in file) || file.handedOver === undefined) return [];
    if (file.handedOver === 'unless-without' && doesWithout(issued, output)) return [];
    return file.scope === 'badge'
      ? planEach(file, hidden, awardId, context).map((planned) => underOwnName(planned))
      : planEach(file, records, recordId, context).map((planned) => underOwnName(planned, 'record-'));
  });
}

/** A record may have the id of an award: `mark` tells their files apart. */
function underOwnName({ path, mediaType, bytes }: OutputFile, mark = ''): OutputFile {
  return { path: `${mark}${path.slice(path.lastIndexOf('/') + 1)}`, mediaType, bytes };
}

type Planned = Omit<PlannedFile, 'output'>;

function planFile(file: FileRecord, context: OutputContext): Planned[] {
  const { issued } = context;
  switch (file.scope) {
    case 'badge':
      return planEach(
        file,
        issued.awards.filter(({ award }) => hasPage(award)),
        awardId,
        context,
      );
    case 'achievement':
      return planEach(file, ownedAchievements(issued), ({ achievement }) => achievement.id, context);
    case 'collection':
      return planEach(file, issued.collections, ({ collection }) => collection.id, context);
    case 'issuer':
      return planEach(file, issued.issuers, ({ issuer }) => issuer.id, context);
    case 'key':
      return planEach(file, publishedKeys(issued), ({ publicKey }) => publicKey.thumbprint, context);
    case 'status-list':
      return planEach(file, issued.statusLists, ({ issuer, list }) => ({ issuer: issuer.id, list }), context);
    case 'endorsement':
      return planEach(file, issued.endorsements, ({ endorsement }) => endorsement.id, context);
    case 'record':
      return planEach(
        file,
        issued.records.filter(({ record }) => hasPage(record)),
        recordId,
        context,
      );
    case 'sitemap':
      return planEach(file, sitemapParts(issued), ({ part }) => part, context);
    case 'site':
      return planEach(file, [issued], () => undefined, context);
  }
}

function awardId({ award }: IssuedAward) {
  return award.id;
}

function recordId({ record }: IssuedRecord) {
  return record.id;
}

function ownedAchievements({ site, achievements }: IssuedSite) {
  return achievements.flatMap((each) => {
    const issuer = site.issuers.get(each.achievement.issuer);
    return issuer ? [{ ...each, issuer }] : [];
  });
}

function planEach<Thing extends object, Id>(
  file: ScopedFile<FileRecord['scope'], Thing, Id>,
  things: readonly Thing[],
  idOf: (thing: Thing) => Id,
  context: OutputContext,
): Planned[] {
  const { path, mediaType, madeFrom, isCostly = false, isMade = () => true, make } = file;
  const isAggregate = file.scope === 'status-list' || madeFrom.some((input) => MANY.has(input));
  return things
    .filter((thing) => isMade(thing, context.issued))
    .map((thing) => ({
      path: path(idOf(thing)),
      mediaType,
      isAggregate,
      scope: file.scope,
      isCostly,
      inputs: () => inputsOf(thing, madeFrom, context),
      bytes: async () => bytesOf(await make(thing, context)),
    }));
}

const MANY: ReadonlySet<string> = new Set<Input<object>>([
  'awards',
  'achievements',
  'issuers',
  'endorsements',
  'records',
  'statusLists',
]);

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function inputsOf<Thing extends object>(
  thing: Thing,
  names: readonly Input<Thing>[],
  { issued, fonts }: OutputContext,
): Readonly<Record<string, unknown>> {
  const fields = Object.entries(issued.site.config).map(([field, value]) => [`config.${field}`, value]);
  const known: Readonly<Record<string, unknown>> = {
    ...issued,
    ...Object.fromEntries(fields),
    fonts,
    ...thing,
  };
  return Object.fromEntries(names.map((name) => [name, known[name]]));
}
