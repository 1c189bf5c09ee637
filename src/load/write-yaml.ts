import { stringify } from 'yaml';

/** A value as YAML for a new content file: block style, lines as long as they are, quotes where YAML needs them. */
export function writeYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}
