import { type ErrorCode, type ErrorValues, type Problem, problem } from '../../errors/index.ts';
import { readXml, type XmlElement, type XmlFault } from '../../lib/xml.ts';

/** An element of an author's SVG as it was written, not checked yet. */
export interface SvgNode {
  readonly name: string;
  /** In writing order; `xlink:href` has become `href`, editors' own attributes are gone. */
  readonly attributes: Map<string, string>;
  readonly children: SvgNode[];
  text: string;
  readonly line: number;
  readonly column: number;
}

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** Reads an SVG into a tree. Elements and attributes of editors' own namespaces are left out: they draw nothing. */
export function readSvg(text: string): { root?: SvgNode; problems: readonly Problem[] } {
  const builder = new TreeBuilder();
  const fault = readXml(text, builder);
  if (fault) return { problems: [...builder.problems, faultProblem(fault)] };
  return builder.root ? { root: builder.root, problems: builder.problems } : { problems: builder.problems };
}

class TreeBuilder {
  root: SvgNode | undefined;
  readonly problems: Problem[] = [];
  /** The open elements; undefined for those that are left out with all they contain. */
  readonly #open: (SvgNode | undefined)[] = [];

  readonly open = (element: XmlElement) => {
    const parent = this.#open.at(-1);
    const isRoot = this.#open.length === 0;
    const node = element.namespace === SVG && (isRoot || parent) ? nodeOf(element) : undefined;
    if (isRoot && node?.name === 'svg') this.root = node;
    else if (isRoot) this.#report('image/svg-root', { found: element.name }, element);
    else if (element.namespace === XHTML && this.root) this.#reportForeign(element);
    else if (node) parent?.children.push(node);
    this.#open.push(node);
  };

  readonly close = () => {
    this.#open.pop();
  };

  readonly text = (text: string) => {
    const node = this.#open.at(-1);
    if (node) node.text += text;
  };

  readonly instruction = (target: string, place: { line: number; column: number }) => {
    if (target === 'xml-stylesheet') this.#report('image/svg-instruction', undefined, place);
  };

  #report<Code extends ErrorCode>(
    code: Code,
    values: ErrorValues<Code>,
    { line, column }: { line: number; column: number },
  ): void {
    this.problems.push(problem(code, values, { line, column }));
  }

  #reportForeign(element: XmlElement): void {
    const why = { element: element.name, why: 'it belongs to a web page', hint: 'Delete it.' };
    this.#report('image/svg-element', why, element);
  }
}

function nodeOf({ local, attributes, line, column }: XmlElement): SvgNode {
  const own = attributes.flatMap(({ local, namespace, value }): [string, string][] => {
    if (namespace === '') return [[local, value]];
    return namespace === XLINK && local === 'href' ? [['href', value]] : [];
  });
  return { name: local, attributes: new Map(own), children: [], text: '', line, column };
}

function faultProblem({ kind, reason, line, column }: XmlFault): Problem {
  const place = { line, column };
  if (kind === 'doctype') return problem('image/svg-doctype', undefined, place);
  if (kind === 'depth') return problem('image/svg-too-deep', undefined, place);
  return problem('image/svg-syntax', { reason }, place);
}
