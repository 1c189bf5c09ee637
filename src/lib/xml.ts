import { SaxesParser, type SaxesTagNS } from 'saxes';

/** Why a text is not XML we read. */
export interface XmlFault {
  readonly kind: 'syntax' | 'doctype' | 'depth';
  /** The parser's words for a syntax fault, else empty. */
  readonly reason: string;
  readonly line: number;
  readonly column: number;
}

/** An element's start: its name, namespace and attributes, and where it stands (from 1). */
export interface XmlElement {
  readonly name: string;
  readonly local: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly line: number;
  readonly column: number;
}

interface XmlAttribute {
  readonly name: string;
  readonly local: string;
  readonly namespace: string;
  readonly value: string;
}

/** What is told of while a text is read. */
export interface XmlReader {
  readonly open: (element: XmlElement) => void;
  readonly close: () => void;
  /** Text, character data or both in pieces; never comments. */
  readonly text: (text: string) => void;
  /** A processing instruction: its first word. */
  readonly instruction?: (target: string, place: { line: number; column: number }) => void;
}

/** How deep elements may nest. */
const MAX_DEPTH = 200;

class Stop extends Error {
  readonly fault: XmlFault;
  constructor(fault: XmlFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/**
 * Reads XML 1.0 with namespaces. A document type may name a DTD, which is never fetched, but not declare
 * anything: entities of one's own are a fault. Stops at the first fault and gives it back.
 */
export function readXml(text: string, reader: XmlReader): XmlFault | undefined {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  let start = { line: 1, column: 1 };
  const here = () => ({ line: parser.line, column: Math.max(1, parser.column) });
  const stop = (kind: XmlFault['kind'], reason = '') => {
    throw new Stop({ kind, reason, ...here() });
  };
  parser.on('error', ({ message }) => stop('syntax', message.replace(/^\d+:\d+: /, '')));
  parser.on('doctype', (declaration) => {
    if (declaration.includes('[')) stop('doctype');
  });
  parser.on('processinginstruction', ({ target }) => reader.instruction?.(target, here()));
  parser.on('opentagstart', ({ name }) => {
    start = { line: parser.line, column: Math.max(1, parser.column - name.length - 1) };
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) stop('depth');
    reader.open(elementOf(tag, start));
  });
  parser.on('closetag', () => {
    depth -= 1;
    reader.close();
  });
  parser.on('text', (piece) => reader.text(piece));
  parser.on('cdata', (piece) => reader.text(piece));
  try {
    parser.write(text).close();
    return undefined;
  } catch (error) {
    if (error instanceof Stop) return error.fault;
    throw error;
  }
}

function elementOf(tag: SaxesTagNS, start: { line: number; column: number }): XmlElement {
  const attributes = Object.values(tag.attributes).map(({ name, local, uri, value }) => ({
    name,
    local,
    namespace: uri,
    value,
  }));
  return { name: tag.name, local: tag.local, namespace: tag.uri, attributes, ...start };
}
