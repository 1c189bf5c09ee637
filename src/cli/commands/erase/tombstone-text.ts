import { writeYaml } from '../../../load/write-yaml.ts';
import type { Award } from '../../../model/award.ts';

type Place = Pick<Award, 'issuer' | 'statusIndex'>;

/** Where the tombstone of an award goes: named for its place, so that two people who erase it write one file. */
export function tombstonePath({ issuer, statusIndex }: Place): string {
  return `content/erased/${issuer}-${statusIndex}.yaml`;
}

/** The text of a tombstone. */
export function tombstoneText({ issuer, statusIndex }: Place, erased: string): string {
  return `${HEAD}${writeYaml({ issuer, statusIndex, erased })}`;
}

const HEAD = `# yaml-language-server: $schema=../../schemas/erased.json
# What is left of an erased award: copies of it verify as revoked as long as this file is here.
`;
