import type { Plugin } from 'vite';
import type { IssuedSite } from '../issue/issued-site.ts';

/** The module from which pages take the signed site. */
export const SITE_MODULE = 'virtual:lanyard/site';

/**
 * Pages are bundled apart from the configuration, so a module's variable would exist twice; a registered symbol
 * exists once in the process.
 */
const STORE = 'lanyard.issued-site';

/** Hands the signed site over to the pages. */
export function provideSite(issued: IssuedSite): void {
  (globalThis as Record<symbol, unknown>)[Symbol.for(STORE)] = issued;
}

/** Resolves the virtual modules. */
export function virtualModules(): Plugin {
  return {
    name: 'lanyard:virtual-modules',
    resolveId: (id) => (id === SITE_MODULE ? `\0${SITE_MODULE}` : undefined),
    load: (id) =>
      id === `\0${SITE_MODULE}`
        ? `export const issued = globalThis[Symbol.for(${JSON.stringify(STORE)})];`
        : undefined,
  };
}
