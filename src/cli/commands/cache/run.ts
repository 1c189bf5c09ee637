import type { CommandResult } from '../../command-result.ts';
import { readRemote } from '../../storage/rclone.ts';
import type { Context } from '../../terminal.ts';
import { pullCache } from './pull.ts';
import { pushCache } from './push.ts';

/** Fetches the cache, or keeps it. */
export function shareCache(
  direction: 'pull' | 'push',
  remote: string,
  _options: object,
  context: Context,
): Promise<CommandResult> {
  return (direction === 'pull' ? pullCache : pushCache)(readRemote(remote), context);
}
