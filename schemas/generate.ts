import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { achievementFileSchema } from '../src/model/achievement.ts';
import { awardFileSchema } from '../src/model/award.ts';
import { collectionFileSchema } from '../src/model/collection.ts';
import { endorsementFileSchema } from '../src/model/endorsement.ts';
import { issuerFileSchema } from '../src/model/issuer.ts';
import { recordFileSchema } from '../src/model/record.ts';
import { siteConfigFileSchema } from '../src/model/site-config.ts';
import { tombstoneFileSchema } from '../src/model/tombstone.ts';
import { VERIFICATION_SCHEMA } from '../src/outputs/verification/answer-schema.ts';

const SCHEMAS = [
  { file: 'site.json', title: 'content/site.yaml', schema: siteConfigFileSchema },
  { file: 'issuer.json', title: 'Front matter of content/issuers/ID.md', schema: issuerFileSchema },
  {
    file: 'achievement.json',
    title: 'Front matter of content/achievements/ID.md',
    schema: achievementFileSchema,
  },
  { file: 'award.json', title: 'content/awards/YEAR/ID.yaml', schema: awardFileSchema },
  {
    file: 'endorsement.json',
    title: 'Front matter of content/endorsements/ID.md',
    schema: endorsementFileSchema,
  },
  {
    file: 'collection.json',
    title: 'Front matter of content/collections/ID.md',
    schema: collectionFileSchema,
  },
  { file: 'record.json', title: 'content/records/YEAR/ID.yaml', schema: recordFileSchema },
  { file: 'erased.json', title: 'content/erased/ISSUER-PLACE.yaml', schema: tombstoneFileSchema },
] as const;

/**
 * JSON Schemas of the content files for editors: completion, explanations and most mistakes while typing. The loader
 * knows more. Draft 7 is the newest that editors' YAML support knows in full.
 */
export function editorSchemas(): Map<string, string> {
  return new Map(
    SCHEMAS.map(({ file, title, schema }) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, {
        io: 'input',
        target: 'draft-7',
        reused: 'inline',
      });
      return [file, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}

/** All that is in `schemas/`: those of the content, and that of what a site answers about a badge. */
export function allSchemas(): Map<string, string> {
  const answer = `${JSON.stringify(VERIFICATION_SCHEMA, null, 2)}\n`;
  return new Map([...editorSchemas(), ['verification.json', answer]]);
}

if (import.meta.main) {
  for (const [file, text] of allSchemas()) await writeFile(join(import.meta.dirname, file), text);
}
