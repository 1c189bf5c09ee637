import { fileURLToPath, pathToFileURL } from 'node:url';
import './quiet.ts';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Plugin } from 'vite';
import { builtBase } from '../build/built-base.ts';
import { type BuildCache, openBuildCache } from '../build/cache/build-cache.ts';
import { checkTarget } from '../build/check-target.ts';
import { PageReuse, type PageSources } from '../build/page-reuse.ts';
import type { Progress } from '../build/progress/progress.ts';
import { checkOptions, type LanyardOptions } from '../build/project-options.ts';
import { reportAndExit } from '../build/report-and-exit.ts';
import { type BuildScope, readScope } from '../build/shard/build-scope.ts';
import { isBadgePage } from '../build/shard/write-shard.ts';
import { createStaging, restoreSite, type Staging } from '../build/staging.ts';
import { formatReport } from '../errors/format-report.ts';
import { takeSecrets } from '../lib/withheld-secrets.mjs';
import type { SiteConfig } from '../model/site-config.ts';
import { type BuildReport, closeReport, openReport } from './build-report.ts';
import { components } from './components.ts';
import { type Attempt, attemptSite } from './dev-server/attempt-site.ts';
import { develop } from './dev-server/develop.ts';
import { restartFile } from './dev-server/restart.ts';
import { finishBuild } from './finish-build.ts';
import { plainImports } from './plain-imports.ts';
import { themeModule } from './theme-module.ts';
import { provideSite, virtualModules } from './virtual-modules.ts';

/** Makes an Astro project an Open Badges issuer: its only integration, and wiring only. */
export function lanyard(options: LanyardOptions = {}): AstroIntegration {
  let first: Attempt;
  let staging: Staging | undefined;
  let report: BuildReport | undefined;
  let cache: BuildCache;
  let pages: PageReuse;
  let scope: BuildScope;
  let sources = '';
  const warnings: string[] = [];
  let target = '';
  let root = '';
  // Compilers and other workers are started later, and plugins of a project run in this process.
  const env = takeSecrets(process.env);

  return {
    name: 'lanyard',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, addWatchFile, logger }) => {
        root = fileURLToPath(config.root);
        target = fileURLToPath(config.outDir);
        if (command === 'build') await orReport(() => checkTarget(root, target));
        if (await restoreSite(root, target))
          logger.warn('a build was interrupted; the site before it is back in place');
        if (command === 'preview') {
          updateConfig({ base: await builtBase(target) });
          return;
        }
        const own = await checkOptions(root, options).catch(reportAndExit);
        scope = await orReport(() => readScope(root, command === 'build' ? env : {}));
        cache = await orReport(() => openBuildCache(root, env, scope));
        sources = cache.sources();
        if (command === 'build') report = openReport(logger);
        first = await attemptSite(root, env, progressOf(logger, { warnings, report }), cache, scope);
        if (first.error && command !== 'dev') reportAndExit(first.error);
        pages = new PageReuse(cache, scope.kind === 'shard' ? isBadgePage : undefined);
        report?.expectPages(first.issued?.site, pages);
        if (first.issued) provideSite(first.issued, rendererOf(command, own, pages));
        if (command === 'build') staging = await createStaging(root, target);
        if (command === 'dev') addWatchFile(restartFile(root));
        const site = first.issued?.site.config;
        const theme = themeModule(root, site?.language);
        const plugins = [virtualModules(), plainImports(), components(own), theme];
        updateConfig(siteSettings(site, plugins, staging));
      },
      'astro:server:setup': ({ server, logger }) =>
        develop(server, {
          root,
          cache,
          first,
          attempt: () => attemptSite(root, env, progressOf(logger), cache),
        }),
      'astro:build:start': () => report?.reporter.count('bundling', 0),
      'astro:build:done': async ({ dir, logger }) => {
        const { issued } = first;
        if (!staging || !issued) return;
        await finishBuild({
          ...{ root, target, issued, scope, staging, cache, pages, logger, warnings, sources },
          folder: fileURLToPath(dir),
          progress: progressOf(logger, { warnings, report }),
          close: async () => report && closeReport(report.reporter, logger, { root, env }),
        });
      },
    },
  };
}

/** Which pages to render: all in development, and where a project's own components may read whatever they want. */
function rendererOf(command: string, own: Readonly<Record<string, string>>, pages: PageReuse) {
  if (command !== 'build' || Object.keys(own).length > 0) return undefined;
  return (path: string, sources: PageSources) => pages.isToRender(path, sources);
}

async function orReport<Made>(work: () => Made | Promise<Made>): Promise<Made> {
  try {
    return await work();
  } catch (error) {
    return reportAndExit(error);
  }
}

/** Addresses as `urls.ts` makes them, no style or script inside a page, and the new site apart from the old. */
function siteSettings(site: SiteConfig | undefined, plugins: Plugin[], staging: Staging | undefined) {
  const address = site && new URL(site.site);
  return {
    output: 'static' as const,
    ...(address && { site: address.origin, base: address.pathname }),
    trailingSlash: 'never' as const,
    build: { format: 'file' as const, inlineStylesheets: 'never' as const },
    devToolbar: { enabled: false },
    // Nothing inline: the Content-Security-Policy would stop it.
    // The tsconfig is named, so that those of the folders above are not read.
    vite: { plugins, tsconfig: 'tsconfig.json', build: { assetsInlineLimit: 0, modulePreload: false } },
    ...(staging && { outDir: pathToFileURL(`${staging.folder}/`) }),
  };
}

/** Shows what a build says, and how far it is; warnings are collected too, for builds that find nothing to do. */
function progressOf(
  logger: AstroIntegrationLogger,
  { warnings = [], report }: { warnings?: string[]; report?: BuildReport | undefined } = {},
): Progress {
  return {
    count: (...counted) => report?.reporter.count(...counted),
    step: (text) => logger.info(text),
    warn: (problems) => {
      const text = formatReport(problems, { color: process.stderr.hasColors?.() ?? false });
      warnings.push(text);
      logger.warn(`\n${text}`);
    },
  };
}
