import type { Definitions } from './definition.ts';
import { quoted } from './printable.ts';

/** Object storage: publishing to it, and keeping the build's cache in it. */
export const storageErrors = {
  'storage/no-rclone': () => [
    'rclone is not installed, which files are sent to object storage with',
    'Install it: apt-get install rclone, brew install rclone, or see the documentation of rclone.',
  ],
  // What was given is not repeated: it may hold a key.
  'storage/bad-remote': () => [
    'a place in object storage is wanted as NAME:BUCKET or NAME:BUCKET/FOLDER',
    'NAME is what rclone’s configuration calls the storage. Keys belong there or into variables of the environment, never on the command line.',
  ],
  'storage/failed': (v: { reason: string }) => [
    `object storage could not be used: ${v.reason}`,
    'Check the storage’s address, bucket and keys, with: rclone lsf NAME:BUCKET. Then run it again: only what is missing is sent.',
  ],
  'storage/not-a-site': (v: { remote: string; count: number; example: string }) => [
    `in ${v.remote} there are ${v.count} files that lanyard did not publish, ${quoted(v.example)} for example`,
    'Nothing was changed there. Name a bucket or folder of its own; to have those files removed, add --take-over.',
  ],
} satisfies Definitions;
