import type { SensitiveFile } from './changes.ts';

/** The first that fits names the kind. */
const KINDS: readonly (readonly [RegExp, SensitiveFile['kind']])[] = [
  [/^(\.github\/|\.gitlab-ci\.yml$|\.ci\/)/, 'workflow'],
  [/^(package(-lock)?\.json|\.npmrc)$/, 'dependencies'],
  [/^(keys\/|keys\.example\/)|\.key$/, 'key'],
  [/^content\/(site\.yaml$|issuers\/)/, 'site settings'],
  [/^(netlify\.toml|wrangler\..*|vercel\.json|public\/)/, 'host settings'],
  [/^(src\/|astro\.config\.|tsconfig\.json$|test\/|bench\/)/, 'program'],
];

/** What people write and read, and no program obeys. Of files that begin with a dot, some program may obey any. */
const HARMLESS = /^(?!\.|.*\/\.)((content|docs)\/|[^/]+\.md$|LICENSE$)/s;

/**
 * Of the files that a change touches, those that decide more than an award does. A file that is not known to be
 * harmless counts: some tool may obey it (`.env`, `vite.config.js`, `content/.gitattributes`).
 */
export function sensitiveFiles(files: readonly string[]): SensitiveFile[] {
  return [...files].sort().flatMap((file) => {
    const known = KINDS.find(([pattern]) => pattern.test(file))?.[1];
    const kind = known ?? (HARMLESS.test(file) ? undefined : 'not content');
    return kind ? [{ file, kind }] : [];
  });
}

/** Whether a change leaves the program alone, so that what the program says of the change can be believed. */
export function leavesProgramAlone(files: readonly string[]): boolean {
  return sensitiveFiles(files).every(({ kind }) => kind === 'site settings');
}
