import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { achievementFile } from '../src/model/achievement.ts';
import { awardFile } from '../src/model/award.ts';
import { issuerFile } from '../src/model/issuer.ts';
import { siteConfigFile } from '../src/model/site-config.ts';
import { tombstoneFile } from '../src/model/tombstone.ts';

const SCHEMAS = [
  { file: 'site.json', title: 'content/site.yaml', schema: siteConfigFile },
  { file: 'issuer.json', title: 'Front matter of content/issuers/ID.md', schema: issuerFile },
  { file: 'achievement.json', title: 'Front matter of content/achievements/ID.md', schema: achievementFile },
  { file: 'award.json', title: 'content/awards/YEAR/ID.yaml', schema: awardFile },
  { file: 'erased.json', title: 'content/erased/ISSUER-PLACE.yaml', schema: tombstoneFile },
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

if (import.meta.main) {
  for (const [file, text] of editorSchemas()) await writeFile(join(import.meta.dirname, file), text);
}
