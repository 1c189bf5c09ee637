import { sep } from 'node:path';
import type { FSWatcher } from 'vite';

/** Waits until an editor has finished saving: several files often change at once. */
const QUIET_MILLISECONDS = 100;

/** Calls back after changes below a folder; never again before the call before has ended. */
export function watchFolder(watcher: FSWatcher, folder: string, refresh: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(`${folder}${sep}`)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(refresh);
    }, QUIET_MILLISECONDS);
  });
}
