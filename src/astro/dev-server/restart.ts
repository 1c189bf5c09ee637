import { join } from 'node:path';
import type { ViteDevServer } from 'vite';

/**
 * A file that is never there. Astro starts anew, hooks and all, when a file changes that it was told to watch, and
 * knows no other way to be asked.
 */
export function restartFile(root: string): string {
  return join(root, '.astro/lanyard-restart');
}

/** Starts the development server anew, with another configuration. */
export function restart(server: ViteDevServer, root: string): void {
  server.watcher.emit('change', restartFile(root));
}
