import type { Plugin } from 'vite';

/** Where Vite keeps what it wraps around `import()` in pages. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * Leaves `import()` in pages' scripts as it is. Vite's own helper loads the style sheets and further modules of what is
 * imported; here there are none, and it is larger than all that a page runs before a button is pressed.
 */
export function plainImports(): Plugin {
  return {
    name: 'lanyard:plain-imports',
    enforce: 'pre',
    load: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
