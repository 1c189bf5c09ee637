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

/** Of the files that a change touches, those that decide more than an award does. */
export function sensitiveFiles(files: readonly string[]): SensitiveFile[] {
  return [...files].sort().flatMap((file) => {
    const kind = KINDS.find(([pattern]) => pattern.test(file))?.[1];
    return kind ? [{ file, kind }] : [];
  });
}
