import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SPEC = join(import.meta.dirname, '../../../shared/spec');

/** Whether the published vectors lie beside this checkout; they are not ours to copy. Without them, tests are skipped. */
export const hasPublished: boolean = existsSync(SPEC);

export function publishedBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(SPEC, path)));
}

export function publishedText(path: string): string {
  return readFileSync(join(SPEC, path), 'utf8');
}

export function publishedJson(path: string) {
  return JSON.parse(publishedText(path));
}

export function publishedNames(path: string): string[] {
  return hasPublished ? readdirSync(join(SPEC, path)).sort() : [];
}
