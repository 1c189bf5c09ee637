import type { Plugin } from 'vite';
import type { PageSources } from '../build/page-reuse.ts';
import type { IssuedSite } from '../issue/issued-site.ts';

/** The module from which pages take the signed site. */
export const SITE_MODULE = 'virtual:lanyard/site';

/**
 * Pages are bundled apart from the configuration, so a module's variable would exist twice; a registered symbol
 * exists once in the process.
 */
const STORE = 'lanyard.provided-site';

/** What pages take from `virtual:lanyard/site`. */
interface Provided {
  readonly issued: IssuedSite;
  readonly isToRender: (path: string, sources: PageSources) => boolean;
}

/** Hands the signed site over to the pages. By default all of them are rendered. */
export function provideSite(issued: IssuedSite, isToRender: Provided['isToRender'] = () => true): void {
  const provided: Provided = { issued, isToRender };
  (globalThis as Record<symbol, unknown>)[Symbol.for(STORE)] = provided;
}

/** Resolves the virtual modules. */
export function virtualModules(): Plugin {
  return {
    name: 'lanyard:virtual-modules',
    resolveId: (id) => (id === SITE_MODULE ? `\0${SITE_MODULE}` : undefined),
    load: (id) =>
      id === `\0${SITE_MODULE}`
        ? `export const { issued, isToRender } = globalThis[Symbol.for(${JSON.stringify(STORE)})];`
        : undefined,
  };
}
