import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HOSTS_AT_ONCE } from '../support/hosts-at-once.ts';
import { CHECKOUT } from '../support/project-copy.ts';
import type { Recipe } from '../support/recipe.ts';

/** A preview of the sample, as a host makes it. */
export interface Preview {
  readonly title: string;
  /** How its host tells where it is. */
  readonly env: NodeJS.ProcessEnv;
  readonly address: string;
}

export const PREVIEWS = {
  gitlab: {
    title: 'on GitLab, below a path',
    env: { CI_ENVIRONMENT_URL: 'https://club.pages.example/badges/mr-7/' },
    address: 'https://club.pages.example/badges/mr-7',
  },
  netlify: {
    title: 'on Netlify',
    env: { DEPLOY_PRIME_URL: 'https://deploy-preview-7--club.netlify.app' },
    address: 'https://deploy-preview-7--club.netlify.app',
  },
  cloudflare: {
    title: 'on Cloudflare Pages',
    env: { CF_PAGES_URL: 'https://7a1b.club.pages.dev' },
    address: 'https://7a1b.club.pages.dev',
  },
  vercel: {
    title: 'on Vercel',
    env: { VERCEL_URL: 'club-7a1b.vercel.app' },
    address: 'https://club-7a1b.vercel.app',
  },
  nowhere: { title: 'that nobody has an address for', env: {}, address: 'https://localhost:4321' },
} as const satisfies Readonly<Record<string, Preview>>;

/** The sample on every host at once, as a preview. */
export async function previewRecipe({ env }: Preview): Promise<Recipe> {
  const config = await readFile(join(CHECKOUT, 'content/site.yaml'), 'utf8');
  return {
    files: { 'content/site.yaml': `${config}\nhosts: [${HOSTS_AT_ONCE.join(', ')}]\n` },
    env: { LANYARD_ENV: 'preview', ...env },
  };
}
