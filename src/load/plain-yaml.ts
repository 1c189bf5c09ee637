/** A document that is being read line by line. */
interface Reading {
  readonly lines: string[];
  /** The index of the next line. */
  at: number;
}

type Mapping = Record<string, unknown>;

/** Control characters but the line end, and what may be a line end or nothing. */
const ODD = /[^\P{Cc}\n]|[\u2028\u2029\ufeff]/u;
const ENTRY = /^( *)([A-Za-z][\w-]{0,60}):(?: (.+))?$/;
/** What YAML's core schema takes for something other than text. */
const SPECIAL = /^(?:null|true|false)$/i;
const TEXT = /^\p{L}(?:[^:#]|:(?! |$))*$/u;
const DAY = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/;
const NUMBER = /^(?:(?:0|[1-9]\d{0,8})\.\d{1,6}|0|[1-9]\d{0,14})$/;
const QUOTED = /^(?:"[^"\\]*"|'[^']*')$/;
const WORDS = /^\[[a-z][a-z-]*(?:, [a-z][a-z-]*)*\]$/;

/** Deeper than any file of ours; the parser says what is wrong with one that is. */
const MAX_INDENT = 40;

/**
 * Reads the YAML that `lanyard award` and most people write: fields of one line each, groups and lists of them indented,
 * texts of several lines below `|`. What it reads, the parser reads the same, without a complaint; undefined for
 * everything else, right or wrong: ask the parser.
 */
export function readPlainYaml(yaml: string): Mapping | undefined {
  if (ODD.test(yaml) || !yaml.endsWith('\n')) return undefined;
  const lines = yaml.slice(0, -1).split('\n');
  const reading = { lines, at: lines[0]?.startsWith('#') ? 1 : 0 };
  const data = readMapping(reading, 0);
  return reading.at === lines.length ? data : undefined;
}

function readMapping(reading: Reading, indent: number): Mapping | undefined {
  const mapping: Mapping = {};
  if (indent > MAX_INDENT) return undefined;
  for (let size = 0; ; size++) {
    const [, spaces, name = '', text] = ENTRY.exec(reading.lines[reading.at] ?? '') ?? [];
    if (spaces?.length !== indent) return size > 0 ? mapping : undefined;
    if (SPECIAL.test(name) || Object.hasOwn(mapping, name)) return undefined;
    reading.at++;
    const value = text === undefined ? readBelow(reading, indent) : readBeside(reading, indent, text);
    if (value === undefined) return undefined;
    mapping[name] = value;
  }
}

/** The group or list in the lines below a field that has no text. */
function readBelow(reading: Reading, above: number): unknown {
  const line = reading.lines[reading.at] ?? '';
  const indent = line.search(/[^ ]/);
  if (indent <= above) return undefined;
  return line.startsWith('- ', indent) ? readList(reading, indent) : readMapping(reading, indent);
}

function readBeside(reading: Reading, indent: number, text: string): unknown {
  return text === '|' ? readLiteral(reading, indent) : scalarOf(text);
}

function readList(reading: Reading, indent: number): unknown[] | undefined {
  const items: unknown[] = [];
  const lead = ' '.repeat(indent);
  for (;;) {
    const line = reading.lines[reading.at] ?? '';
    if (!line.startsWith(`${lead}- `)) return items;
    const item = readItem(reading, indent + 2, line.slice(indent + 2));
    if (item === undefined) return undefined;
    items.push(item);
  }
}

/** An item's first field stands beside its dash, in the column of those below. */
function readItem(reading: Reading, indent: number, text: string): unknown {
  if (ENTRY.test(text)) {
    reading.lines[reading.at] = ' '.repeat(indent) + text;
    return readMapping(reading, indent);
  }
  reading.at++;
  return scalarOf(text);
}

/** The lines below `|`. None of white space alone, and none empty at the end: what becomes of those is the parser's to say. */
function readLiteral(reading: Reading, above: number): string | undefined {
  const start = reading.at;
  const indent = (reading.lines[start] ?? '').search(/[^ ]/);
  if (indent <= above) return undefined;
  const lead = ' '.repeat(indent);
  const belongs = (line: string | undefined) => line === '' || line?.startsWith(lead);
  while (belongs(reading.lines[reading.at])) reading.at++;
  const lines = reading.lines.slice(start, reading.at);
  if (lines.at(-1) === '' || lines.some((line) => /^ +$/.test(line))) return undefined;
  return lines.map((line) => `${line.slice(indent)}\n`).join('');
}

function scalarOf(text: string): unknown {
  if (text.endsWith(' ')) return undefined;
  if (TEXT.test(text)) return SPECIAL.test(text) ? undefined : text;
  if (DAY.test(text)) return text;
  if (NUMBER.test(text)) return Number(text);
  if (QUOTED.test(text)) return text.slice(1, -1);
  return WORDS.test(text) ? listOf(text) : undefined;
}

function listOf(text: string): string[] | undefined {
  const words = text.slice(1, -1).split(', ');
  return words.some((word) => SPECIAL.test(word)) ? undefined : words;
}
