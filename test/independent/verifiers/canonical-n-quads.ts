/**
 * RDFC-1.0 by rdfjs-c14n, with lines written as canonical N-Quads asks [RDFC-1.0 §5]. The package hands that to n3's
 * Turtle writer, which shortens numbers and escapes characters beyond U+FFFF, so that neither hash nor order is right.
 */
import { createRequire } from 'node:module';
import { type InputQuads, RDFC10 } from 'rdfjs-c14n';

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

const { Writer } = createRequire(createRequire(import.meta.url).resolve('rdfjs-c14n'))('n3') as {
  Writer: { prototype: { quadToString: (...terms: Term[]) => string } };
};

Writer.prototype.quadToString = (...terms) => `${terms.map(writeTerm).filter(Boolean).join(' ')} .\n`;

/** Canonical N-Quads of a set of quads. */
export function canonicalize(quads: InputQuads): Promise<string> {
  return new RDFC10().canonicalize(quads);
}

const STRING = 'http://www.w3.org/2001/XMLSchema#string';

function writeTerm(term: Term): string {
  if (term.termType === 'NamedNode') return `<${term.value}>`;
  if (term.termType === 'BlankNode') return `_:${term.value}`;
  if (term.termType !== 'Literal') return '';
  const text = `"${term.value.replace(/["\\\p{Cc}]/gu, escaped)}"`;
  if (term.language) return `${text}@${term.language}`;
  return term.datatype?.value === STRING ? text : `${text}^^<${term.datatype?.value}>`;
}

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
};

/** Control characters by number, U+0080 to U+009F as they are. */
function escaped(character: string): string {
  const code = character.charCodeAt(0);
  if (code > 0x7f) return character;
  return SHORT[character] ?? `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
