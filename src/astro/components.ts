import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const PREFIX = 'virtual:lanyard/components/';

/** Resolves every component by its name: to the file that a project puts in its place, else to ours. */
export function components(own: Readonly<Partial<Record<string, string>>>): Plugin {
  const ours = (name: string) => fileURLToPath(new URL(`../components/${name}.astro`, import.meta.url));
  return {
    name: 'lanyard:components',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load: (id) => {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const name = id.slice(PREFIX.length + 1);
      return `export { default } from ${JSON.stringify(own[name] ?? ours(name))};`;
    },
  };
}
