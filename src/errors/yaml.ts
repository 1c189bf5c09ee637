import type { Definitions } from './definition.ts';
import { shortQuoted } from './printable.ts';

/** Mistakes in the YAML of content files, and in what YAML reads otherwise than meant. */
export const yamlErrors = {
  'content/yaml-syntax': (v: { reason: string; mend?: string | undefined }) => [
    `YAML cannot be read: ${v.reason}`,
    v.mend ?? 'Values with ":" or "#" in them need quotes; indent with spaces.',
  ],
  'content/comment-in-value': (v: { field: string; rest: string; whole: string }) => [
    `${shortQuoted(v.rest)} is a comment, which is not part of ${shortQuoted(v.field)}`,
    `If it belongs to it, put the whole value in quotes: ${shortQuoted(v.whole)}.`,
    'warning',
  ],
  'content/curly-quotes': (v: { field: string; found: string }) => [
    `the quotation marks around ${shortQuoted(v.field)} are typographic ones, which become part of the text`,
    'Write straight ones, ", or none.',
    'warning',
  ],
  'content/not-indented': (v: { field: string; owner: string }) => [
    `${shortQuoted(v.field)} belongs to ${shortQuoted(v.owner)} above, and is not indented`,
    `Put two spaces in front of this line and of all that belong to ${shortQuoted(v.owner)}.`,
  ],
  'content/yaml-tab': () => [
    'a tab is used for indentation',
    'YAML is indented with spaces. Replace the tab with two spaces.',
  ],
  'content/duplicate-key': (v: { key: string }) => [
    `${shortQuoted(v.key)} stands here twice`,
    'Keep one of the two.',
  ],
  'content/too-many-aliases': () => [
    'YAML anchors and aliases are not allowed in content files',
    'Write the value out where it is needed. Text that begins with "*" or "&" needs quotes.',
  ],
  'content/not-a-mapping': (v: { found: string }) => [
    `expected "field: value" lines, found ${v.found}`,
    'Begin each line with a field name and a colon.',
  ],
  'content/front-matter-missing': () => [
    'this file does not begin with front matter',
    'Begin with a line "---", then the fields, then "---" again, then the text.',
  ],
  'content/front-matter-open': () => [
    'the front matter is not closed',
    'Add a line "---" between the fields and the text.',
  ],
  'content/front-matter-language': (v: { language: string }) => [
    `front matter in ${shortQuoted(v.language)} is not accepted`,
    'Write "---" alone on the first line; front matter is YAML and is never run.',
  ],
} satisfies Definitions;
