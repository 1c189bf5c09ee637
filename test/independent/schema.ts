import { readFile } from 'node:fs/promises';
import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { SCHEMAS } from './published-documents.ts';

/** What the published Open Badges 3.0 schemas describe. */
export type SchemaName = 'AchievementCredential' | 'Achievement' | 'Profile';

/** A document of the specification's own schemas that says where a definition stands. */
const REFERENCES: Readonly<Record<SchemaName, string>> = {
  AchievementCredential: 'ob_v3p0_achievementcredential_schema.json',
  Achievement: 'ob_v3p0_achievementcredential_schema.json#/$defs/Achievement',
  Profile: 'ob_v3p0_profile_schema.json',
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
    ajv.addSchema(JSON.parse(await readFile(new URL(file, SCHEMAS), 'utf8')), `${BASE}${file}`);
  }
  return ajv;
}
