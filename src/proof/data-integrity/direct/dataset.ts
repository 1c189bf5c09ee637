/** A node of a graph: an IRI in angle brackets, or the number of a blank node. */
export type Node = string | number;

/** A statement about or of a blank node; `predicate` is an IRI in angle brackets between spaces, `object` may be a literal. */
export interface OpenStatement {
  readonly subject: Node;
  readonly predicate: string;
  readonly object: Node;
}

/** An RDF dataset of one graph, in the terms of canonical N-Quads [RDFC-1.0 §5]. */
export interface Dataset {
  /** Statements without blank nodes, as lines; a line that is here twice is one statement. */
  readonly lines: readonly string[];
  /** Those with one or two, none of them twice. */
  readonly open: readonly OpenStatement[];
  /** How many blank nodes there are; they are numbered from 0. */
  readonly blanks: number;
}

/** What a value's text or number is written as. `type` is a datatype's IRI; undefined for plain text [N-Quads §3]. */
export function literal(text: string, type: string | undefined): string {
  return type === undefined || type === XSD_STRING ? `"${escaped(text)}"` : `"${escaped(text)}"^^<${type}>`;
}

const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string';
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
const SPECIAL = /[\u0000-\u001f\u007f"\\]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
const EVERY_SPECIAL = /[\u0000-\u001f\u007f"\\]/g;
const SHORT: ReadonlyMap<string, string> = new Map([
  ['\b', '\\b'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\f', '\\f'],
  ['\r', '\\r'],
  ['"', '\\"'],
  ['\\', '\\\\'],
]);

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(EVERY_SPECIAL, escapeOf) : text;
}

function escapeOf(letter: string): string {
  return SHORT.get(letter) ?? `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
