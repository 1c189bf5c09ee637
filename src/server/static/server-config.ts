import { readFile } from 'node:fs/promises';
import type { RuledSite } from '../../hosting/rules.ts';

/** Reads what a build leaves beside its pages for a server to know. Rejects where it is not there, or not that. */
export async function readServerConfig(file: string): Promise<RuledSite> {
  const config: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (isRuledSite(config)) return config;
  throw new Error(`${file} does not tell how to serve the site.`);
}

function isRuledSite(value: unknown): value is RuledSite {
  const facts = value as Partial<Record<keyof RuledSite, unknown>> | null;
  return (
    typeof facts?.address === 'string' &&
    URL.canParse(facts.address) &&
    typeof facts.isPreview === 'boolean' &&
    typeof facts.listsBadges === 'boolean' &&
    [facts.formats, facts.sections].every((each) => each === undefined || Array.isArray(each))
  );
}
