import type { YAMLError } from 'yaml';
import type { Range } from './yaml-tree.ts';

/** Why YAML cannot be read, in a layman's words, what to do about it, and where its author will see it. */
export interface YamlFault {
  readonly reason: string;
  readonly mend: string;
  readonly range: Range;
}

/** Words for the parser's own. Each looks at the line that the parser stopped in. */
export function yamlFault(yaml: string, { code, message }: YAMLError, range: Range): YamlFault {
  const line = lineAt(yaml, range[0]);
  const explained = EXPLAIN[code]?.(line, range, yaml);
  const own = message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
  return { reason: own, mend: QUOTE, range, ...explained };
}

type Explanation = Pick<YamlFault, 'reason' | 'mend'> & { readonly range?: Range };
type Explain = (line: Line, range: Range, yaml: string) => Explanation | undefined;

const QUOTE = 'Values with ":" or "#" in them need quotes; indent with spaces.';
const SAME_COLUMN = 'Lines of one group begin in the same column: count the spaces at their front.';
const inQuotes = (value: string) =>
  `Put the whole value in quotes: ${/"/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`}.`;

/** One line of the YAML. */
interface Line {
  readonly text: string;
  readonly start: number;
}

function lineAt(yaml: string, offset: number): Line {
  const start = yaml.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = yaml.indexOf('\n', offset);
  const text = yaml.slice(start, end === -1 ? undefined : end);
  return { text: text.length > 300 ? '' : text, start };
}

const writtenValue = (line: Line) => /^\s*(?:-\s+)?[^:\s]+:\s+(.*?)\s*$/.exec(line.text)?.[1] ?? '';

const EXPLAIN: Partial<Record<YAMLError['code'], Explain>> = {
  MISSING_CHAR: (line, _, yaml) => openQuote(yaml) ?? (/:(\s|$)/.test(line.text) ? undefined : noField(line)),
  MULTILINE_IMPLICIT_KEY: (line) => noField(line),
  BLOCK_AS_IMPLICIT_KEY: (line, range, yaml) => secondColon(line, range, yaml),
  BAD_SCALAR_START: (line, range, yaml) => {
    const sign = yaml.charAt(range[0]);
    return {
      reason: `a value cannot begin with ${sign === '"' ? 'that' : `"${sign}"`}`,
      mend: inQuotes(writtenValue(line)),
    };
  },
  UNEXPECTED_TOKEN: (line, range, yaml) => afterValue(line, range, yaml),
  TAG_RESOLVE_FAILED: (line) => ({
    reason: 'a value that begins with "!" is a tag, and content files have none',
    mend: inQuotes(writtenValue(line)),
  }),
  BAD_INDENT: () => ({ reason: 'the indentation does not fit the lines above', mend: SAME_COLUMN }),
  MULTIPLE_DOCS: () => ({
    reason: 'a second document begins here; a content file holds one',
    mend: 'Remove the line of dashes, or move what follows into a file of its own.',
  }),
  NON_STRING_KEY: () => ({ reason: 'a field name must be one word', mend: QUOTE }),
};

/** A line that gives no field a value. */
function noField({ text }: Line): Explanation {
  const [, name = '', colon = '', rest = ''] =
    /^\s*(?:-\s*)?([\w-]+)\s*([:：=])\s*(.*?)\s*$/.exec(text) ?? [];
  if (colon === ':')
    return { reason: 'there is no space after the colon', mend: `Write "${name}: ${rest}".` };
  if (colon !== '')
    return { reason: `there is "${colon}" where ":" should be`, mend: `Write "${name}: ${rest}".` };
  return {
    reason: 'this line does not give a field a value',
    mend: 'Write "field: value". Text of several lines begins with "field: |", and each of its lines is indented.',
  };
}

function secondColon(line: Line, range: Range, yaml: string): Explanation {
  const next = lineAt(yaml, line.start + line.text.length + 1);
  const indent = (text: string) => text.length - text.trimStart().length;
  const hasOne = !/:\s.*:\s/.test(`${line.text} `);
  if (hasOne && next.start > line.start && indent(next.text) > indent(line.text))
    return {
      reason: 'this line is indented further than the one above',
      mend: SAME_COLUMN,
      range: [next.start, next.start + next.text.length],
    };
  return { reason: 'there is a second ":" in this line', mend: inQuotes(writtenValue(line)), range };
}

function afterValue(line: Line, range: Range, yaml: string): Explanation | undefined {
  if (yaml.charAt(range[0]) === '-' && /:\s+-\s/.test(line.text))
    return {
      reason: 'a list cannot begin on the line of its field',
      mend: 'Put each entry on a line of its own below, as "  - first".',
    };
  const before = line.text.slice(0, range[0] - line.start).trimEnd();
  const last = before.at(-1) ?? '';
  if (['"', "'", ']', '}'].includes(last) && /:\s+["'[{]/.test(before))
    return {
      reason: `there is more text after ${last}, where the value ended`,
      mend: inQuotes(writtenValue(line)),
    };
  if (before === '') return { reason: 'this line is not indented as those above', mend: SAME_COLUMN };
  return undefined;
}

/** Where the quotation mark is that is never closed. */
function openQuote(yaml: string): Explanation | undefined {
  const match = /(?:[:[{,-]\s+|^)("(?:[^"\\\n]|\\.)*|'(?:[^'\n]|'')*)$/m.exec(yaml);
  const mark = match?.[1]?.charAt(0);
  if (!match || mark === undefined) return undefined;
  const start = match.index + match[0].length - (match[1]?.length ?? 0);
  return {
    reason: 'a quotation mark opens here and is never closed',
    mend: `Put the same mark, ${mark === '"' ? "'\"'" : `"'"`}, at the end of the text, or remove this one.`,
    range: [start, start + 1],
  };
}
