import { globalRegistry } from 'zod';
import { achievementFileSchema } from '../../src/model/achievement.ts';
import { awardFileSchema } from '../../src/model/award.ts';
import { collectionFileSchema } from '../../src/model/collection.ts';
import { endorsementFileSchema } from '../../src/model/endorsement.ts';
import { issuerFileSchema } from '../../src/model/issuer.ts';
import { recordFileSchema } from '../../src/model/record.ts';
import { siteConfigFileSchema } from '../../src/model/site-config.ts';
import { tombstoneFileSchema } from '../../src/model/tombstone.ts';
import { choicesOf, defOf, fieldsOf, kindOf, objectDef, type Schema, unwrap } from './schema-words.ts';

const FILES = [
  {
    of: 'the site',
    heading: '`content/site.yaml`',
    text: 'One file for the whole site.',
    schema: siteConfigFileSchema,
  },
  {
    of: 'an issuer',
    heading: '`content/issuers/ID.md`',
    text: 'Front matter between two lines of `---`; the text below it, in Markdown, describes the issuer.',
    schema: issuerFileSchema,
  },
  {
    of: 'an achievement',
    heading: '`content/achievements/ID.md`',
    text: 'Front matter between two lines of `---`; the text below it, in Markdown, is the criteria: what somebody must do to earn it.',
    schema: achievementFileSchema,
  },
  {
    of: 'an award',
    heading: '`content/awards/YEAR/ID.yaml`',
    text: 'One file for each award. The name of the file is the badge’s id and the end of its address. The folder is for people only.',
    schema: awardFileSchema,
  },
  {
    of: 'an endorsement',
    heading: '`content/endorsements/ID.md`',
    text: 'Front matter between two lines of `---`; the text below it, in Markdown, is what the endorser says. See [endorsements](endorsements.md).',
    schema: endorsementFileSchema,
  },
  {
    of: 'a collection',
    heading: '`content/collections/ID.md`',
    text: 'Badges that belong together, on a page of their own. Front matter between two lines of `---`; the text below it, in Markdown, introduces them.',
    schema: collectionFileSchema,
  },
  {
    of: 'a learner record',
    heading: '`content/records/YEAR/ID.yaml`',
    text: 'Several badges of one person. The folder is for people only. See [learner records](records.md).',
    schema: recordFileSchema,
  },
  {
    of: 'what is left of an erased award',
    heading: '`content/erased/ISSUER-PLACE.yaml`',
    text: 'What `lanyard erase` leaves, so that the badge stays revoked. It names nobody. Do not delete it.',
    schema: tombstoneFileSchema,
  },
] as const;

const INTRODUCTION = `# Content reference

Every field of every content file. A field that is not here is an error, with a suggestion.
This page is made from the program's own schemas; a test keeps it true.

- **date**: \`2026-11-01\` (midnight UTC) or a time with its offset, \`2026-11-01T18:30:00+01:00\`.
- **last day**: the same; a day without a time means its last second.
- **length of time**: \`2 years\`, \`18 months\`, \`6 weeks\`, \`90 days\`.
- **text**: one line, at most 500 characters. Put numbers and codes in quotes: \`"0150"\`.
- **Markdown**: CommonMark with tables, at most 20,000 characters. HTML in it is shown as text.
- **short name** and **id**: lower-case letters, digits, \`-\` and \`_\`; the first one a letter or digit.
`;

/** More choices than this stand below the table. */
const CHOICES_IN_TABLE = 4;

/** docs/reference.md, from the schemas. */
export function referencePage(): string {
  const known = new Map<unknown, string>();
  const sections = FILES.flatMap(({ of, heading, text, schema }) => [
    `## ${heading}\n\n${text}\n`,
    ...objectSections(schema, of, known),
  ]);
  return [INTRODUCTION, ...sections].join('\n');
}

/** The table of an object, then those of the objects inside it that have not had theirs. */
function objectSections(schema: Schema, of: string, known: Map<unknown, string>): string[] {
  const fields = [...(fieldsOf(schema) ?? [])].map(([name, field]) => ({ name, field, ...unwrap(field) }));
  const fresh = fields.filter(({ inner }) => fieldsOf(inner) && !known.has(objectDef(inner)));
  for (const { name, inner } of fresh) known.set(objectDef(inner), `\`${name}\` of ${of}`);
  const rows = fields.map(({ name, field, required, inner, fallback }) => {
    const words = globalRegistry.get(field)?.description ?? '';
    if (words === '') throw new Error(`The field "${name}" of ${of} has no description.`);
    const otherwise = fallback === undefined ? '' : ` Default: \`${fallback}\`.`;
    return `| \`${name}\` | ${required ? 'yes' : ''} | ${kindInTable(inner, known)} | ${sentence(words)}${otherwise} |\n`;
  });
  return [
    `| Field | Needed | Kind | Meaning |\n| --- | --- | --- | --- |\n${rows.join('')}`,
    ...fields.flatMap(({ name, inner }) => choiceList(name, inner)),
    ...fresh.flatMap(({ name, inner }) => [
      `### \`${name}\` of ${of}\n`,
      ...objectSections(inner, `\`${name}\``, known),
    ]),
  ];
}

function kindInTable(schema: Schema, known: ReadonlyMap<unknown, string>): string {
  const choices = choicesOf(schema);
  if (choices && choices.words.length <= CHOICES_IN_TABLE && !choices.open)
    return `${kindOf(schema) === 'one word' ? '' : 'any of '}${choices.words.map((word) => `\`${word}\``).join(', ')}`;
  const kind = kindOf(schema);
  if (kind !== undefined) return choices ? `${kind}, see below` : kind;
  const heading = known.get(objectDef(schema)) ?? '';
  const words = defOf(schema).type === 'array' ? 'list' : 'fields';
  return `${words}: [${heading}](#${anchorOf(heading)})`;
}

function choiceList(name: string, schema: Schema): string[] {
  const choices = choicesOf(schema);
  if (!choices || (choices.words.length <= CHOICES_IN_TABLE && !choices.open)) return [];
  const own = choices.open ? ', or a word of your own that begins with `ext:`' : '';
  return [`\`${name}\`: ${choices.words.map((word) => `\`${word}\``).join(', ')}${own}.\n`];
}

/** The anchor that git hosts give a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function sentence(words: string): string {
  const escaped = words.replaceAll('|', '\\|').replaceAll('<', '\\<');
  return /[.!?]$/.test(escaped) ? escaped : `${escaped}.`;
}
