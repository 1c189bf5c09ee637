import { hasErrors, type Problem } from '../errors/index.ts';
import type { DateTime } from '../lib/date-time.ts';
import { mapInTurns } from '../lib/map-in-turns.ts';
import { achievementFileSchema } from '../model/achievement.ts';
import { assembleSite } from '../model/assemble-site.ts';
import { awardFileSchema } from '../model/award.ts';
import { collectionFileSchema } from '../model/collection.ts';
import { endorsementFileSchema } from '../model/endorsement.ts';
import { issuerFileSchema } from '../model/issuer.ts';
import { recordFileSchema } from '../model/record.ts';
import type { Site } from '../model/site.ts';
import { siteConfigFileSchema } from '../model/site-config.ts';
import { tombstoneFileSchema } from '../model/tombstone.ts';
import { listContentFiles } from './content-files.ts';
import { addGiven, addRecordGiven } from './load-given.ts';
import { addImage, type WithImage } from './load-image.ts';
import { loadSiteFonts } from './load-site-fonts.ts';
import { placeProblems } from './locate.ts';
import { type CheckedTexts, type Format, type ReadFile, readContentFile } from './read-content-file.ts';
import { type Located, sortFiles } from './sort-files.ts';

/** What loading needs besides the folder. */
export interface LoadOptions {
  /** Against which an award lies in the future. */
  readonly now: DateTime;
  /** Shared by those who load several revisions: a text that both have is checked once. */
  readonly known?: CheckedTexts | undefined;
  /** Says of which awards, by their ids, the files are read; left out, of all. */
  readonly isWanted?: ((id: string) => boolean) | undefined;
}

/** A checked site, or none where there are errors; warnings may come with it. */
export interface LoadedSite {
  readonly site?: Site;
  /** Every mistake of every file, in order of file, line and column. */
  readonly problems: readonly Problem[];
}

/** Reads and checks the `content/` folder of a project. Bad content is never thrown: it is among the problems. */
export async function loadSite(root: string, options: LoadOptions): Promise<LoadedSite> {
  const listed = await listContentFiles(root);
  const sorted = sortFiles(listed.files);
  const read = <Data>(files: readonly Located[], format: Format<Data>) =>
    mapInTurns(files, (file) => readContentFile(root, file, format, options.known));
  const addImages = <Data extends WithImage>(files: readonly ReadFile<Data>[]) =>
    files.map((file) => addImage(root, file, listed));

  const config = addImages(
    await read(sorted.site, { name: 'site', kind: 'yaml', schema: siteConfigFileSchema }),
  );
  const issuers = addImages(
    await read(sorted.issuers, { name: 'issuer', kind: 'markdown', schema: issuerFileSchema }),
  );
  const achievements = addImages(
    await read(sorted.achievements, { name: 'achievement', kind: 'markdown', schema: achievementFileSchema }),
  );
  const wanted = sorted.awards.filter(({ id }) => options.isWanted?.(id) ?? true);
  const awards = await read(wanted, { name: 'award', kind: 'yaml', schema: awardFileSchema });
  const endorsements = (
    await read(sorted.endorsements, { name: 'endorsement', kind: 'markdown', schema: endorsementFileSchema })
  ).map((file) => addGiven(root, file, listed));
  // Of some awards alone, nothing can be said of what names them.
  const collections = await read(options.isWanted ? [] : sorted.collections, {
    name: 'collection',
    kind: 'markdown',
    schema: collectionFileSchema,
  });
  // A part of a site has not all the awards that a record may hold: records are made with the whole.
  const wantedRecords = options.isWanted ? [] : sorted.records;
  const records = (await read(wantedRecords, { name: 'record', kind: 'yaml', schema: recordFileSchema })).map(
    (file) => addRecordGiven(root, file, listed),
  );
  const tombstones = await read(sorted.tombstones, {
    name: 'tombstone',
    kind: 'yaml',
    schema: tombstoneFileSchema,
  });

  const { fonts, problems: fontProblems } = loadSiteFonts(root, config[0], listed);

  const awardIds = new Set(sorted.awards.map(({ id }) => id));
  const content = {
    config: config[0],
    issuers,
    achievements,
    awards,
    awardIds,
    endorsements,
    collections,
    records,
    tombstones,
  };
  const assembled = assembleSite(content, options.now);
  const files = [
    ...config,
    ...issuers,
    ...achievements,
    ...awards,
    ...endorsements,
    ...collections,
    ...records,
    ...tombstones,
  ];
  const found = [listed, sorted, ...files, assembled].flatMap((each) => each.problems);
  const problems = placeProblems([...found, ...fontProblems], files);
  if (!assembled.site || hasErrors(problems)) return { problems };
  return { site: fonts.length > 0 ? { ...assembled.site, fonts } : assembled.site, problems };
}
