import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EdgeSources, HostContext } from '../../src/hosting/host.ts';
import { type RuledSite, siteRules } from '../../src/hosting/rules.ts';
import type { OutputFile } from '../../src/outputs/output.ts';

const EDGE = new URL('../../src/hosting/edge/', import.meta.url);
const source = (name: string) => readFileSync(new URL(name, EDGE), 'utf8');

const SOURCES: EdgeSources = {
  negotiate: source('negotiate.mjs'),
  answer: source('answer.mjs'),
  handle: source('handle.mjs'),
};

/** The small site's context under a base path (`/repo`, or nothing): one with public badges, in production. */
export function hostContext(base: string, about: Partial<RuledSite> = {}): HostContext {
  const address = `https://badges.example${base}`;
  return {
    rules: siteRules({ address, isPreview: false, listsBadges: true, ...about }),
    domain: 'badges.example',
    output: 'dist',
    sources: SOURCES,
  };
}

/** Writes a host's files below a folder. */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  for (const file of files) {
    await mkdir(dirname(join(folder, file.path)), { recursive: true });
    await writeFile(join(folder, file.path), await file.bytes());
  }
}
