import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../../src/credential/urls.ts';
import { HOSTS_FOLDER, type Host } from '../../src/hosting/host.ts';
import { hostContext, writeFiles } from './host-context.ts';
import { writeSmallSite } from './small-site.ts';

// A folder as a project's build leaves it, and as servers are started from: the site in dist/, below dist/ where it
// stands under a base path, and what hosts read from elsewhere in HOSTS_FOLDER.

/** Lays out the small site with the files of a host. */
export async function layOutSmallSite(folder: string, base: string, host: Host): Promise<void> {
  const facts = { isPreview: false, listsBadges: true, formats: ['vc-jwt', 'open-badges-2'] } as const;
  const context = hostContext(base, facts);
  const site = join(folder, `dist${base}`);
  const config = { address: `https://badges.example${base}`, ...facts };
  await writeSmallSite(site);
  await writeFile(join(site, paths.serverConfig), JSON.stringify(config));
  await writeFiles(site, host.published(context));
  await writeFiles(join(folder, HOSTS_FOLDER), host.beside(context));
}

/** Lays out what a build of a project has written. */
export async function layOutBuild(folder: string, base: string, project: string): Promise<void> {
  await cp(join(project, 'dist'), join(folder, `dist${base}`), { recursive: true });
  await cp(join(project, HOSTS_FOLDER), join(folder, HOSTS_FOLDER), { recursive: true });
}
