import { readFile } from 'node:fs/promises';
import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { RECORD_SCHEMAS, SCHEMAS } from './published-documents.ts';

/** What the published schemas of Open Badges 3.0 and CLR 2.0 describe. */
export type SchemaName =
  | 'AchievementCredential'
  | 'Achievement'
  | 'Profile'
  | 'EndorsementCredential'
  | 'ClrCredential';

/** A document of the specification's own schemas that says where a definition stands. */
const REFERENCES: Readonly<Record<SchemaName, string>> = {
  AchievementCredential: 'ob_v3p0_achievementcredential_schema.json',
  Achievement: 'ob_v3p0_achievementcredential_schema.json#/$defs/Achievement',
  Profile: 'ob_v3p0_profile_schema.json',
  EndorsementCredential: 'ob_v3p0_endorsementcredential_schema.json',
  ClrCredential: 'clr_v2p0_clrcredential_schema.json',
};

const BASE = 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/';

let compiler: Promise<Ajv2019> | undefined;

/** What the published schema finds wrong in a document. */
export async function schemaErrors(name: SchemaName, document: object): Promise<readonly string[]> {
  compiler ??= loadSchemas();
  const validate = (await compiler).getSchema(`${BASE}${REFERENCES[name]}`) as ValidateFunction;
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

async function loadSchemas(): Promise<Ajv2019> {
  const ajv = new Ajv2019({ allErrors: true, strict: false });
  addFormats.default(ajv);
  for (const file of new Set(Object.values(REFERENCES).map((reference) => reference.split('#')[0] ?? ''))) {
    const folder = file.startsWith('clr_') ? RECORD_SCHEMAS : SCHEMAS;
    const { $id: _, ...schema } = JSON.parse(await readFile(new URL(file, folder), 'utf8'));
    ajv.addSchema(schema, `${BASE}${file}`);
  }
  return ajv;
}
