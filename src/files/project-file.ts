import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { usageFault } from '../errors/fault.ts';
import { reasonOf } from './file-reason.ts';

/** The text of a project's file as it stands, byte order mark and line ends included. */
export function readProjectFile(root: string, file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch (error) {
    throw usageFault('command/unreadable', { file, reason: reasonOf(error) });
  }
}
