import { type ErrorCode, type ErrorValues, type Problem, problem } from '../../errors/index.ts';
import {
  attributeRefusal,
  drawsNothing,
  ELEMENTS,
  GEOMETRY,
  isToldElsewhere,
  PRESENTATION,
  REFERRING_ELEMENTS,
  refusal,
  SKIPPED_ELEMENTS,
  STYLE_ONLY,
  TEXT_ELEMENTS,
} from './svg-rules.ts';
import { type Declarations, readDeclarations, readStyleSheet } from './svg-style.ts';
import type { SvgNode } from './svg-tree.ts';

/** An element of which everything is known to be harmless. */
export interface CleanNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly styles: ReadonlyMap<string, string>;
  readonly children: readonly CleanNode[];
  /** Of `title` and `desc` only. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** What may stand before a bracket, besides a reference. */
const FUNCTION = /\b(matrix|translate|scale|rotate|skewX|skewY|rgba?|hsla?)\s*\(/g;

/** Checks every element and attribute against the lists of `svg-rules.ts` and keeps what is on them. */
export function cleanSvg(root: SvgNode): { root: CleanNode; problems: readonly Problem[] } {
  const cleaner = new Cleaner();
  cleaner.readStyles(root);
  return { root: cleaner.clean(root, true), problems: cleaner.problems };
}

class Cleaner {
  readonly problems: Problem[] = [];
  readonly #classes = new Map<string, Declarations>();

  /** Style sheets apply to what stands before them, too. */
  readStyles(node: SvgNode): void {
    for (const child of node.children) this.readStyles(child);
    if (node.name !== 'style') return;
    const sheet = readStyleSheet(node.text);
    if ('refused' in sheet) {
      this.#report(node, 'image/svg-style', { found: sheet.refused });
      return;
    }
    for (const [name, declarations] of sheet.classes) {
      this.#classes.set(name, [...(this.#classes.get(name) ?? []), ...declarations]);
    }
  }

  clean(node: SvgNode, isRoot: boolean): CleanNode {
    const { name, line, column } = node;
    const attributes = new Map<string, string>();
    const styles = new Map<string, string>();
    for (const [attribute, value] of node.attributes) this.#keepAttribute(node, attributes, attribute, value);
    for (const [property, value] of this.#declarations(node)) {
      (STYLE_ONLY.has(property) ? styles : attributes).set(property, value);
    }
    for (const [attribute, value] of [...attributes, ...styles]) {
      if (attribute !== 'id' && attribute !== 'href') this.#checkValue(node, value);
    }
    const children = node.children.flatMap((child) => this.#child(child));
    if (!isRoot && name === 'svg')
      this.#report(node, 'image/svg-element', { element: name, ...refusal(name) });
    const text = name === 'title' || name === 'desc' ? node.text.trim().slice(0, 500) : '';
    return { name, attributes, styles, children, text, line, column };
  }

  #child(node: SvgNode): CleanNode[] {
    const { name } = node;
    if (SKIPPED_ELEMENTS.has(name)) return [];
    if (ELEMENTS.has(name)) return [this.clean(node, false)];
    if (TEXT_ELEMENTS.has(name)) this.#report(node, 'image/svg-text', undefined);
    else this.#report(node, 'image/svg-element', { element: name, ...refusal(name) });
    return [];
  }

  #keepAttribute(node: SvgNode, kept: Map<string, string>, attribute: string, value: string): void {
    if (attribute === 'id' && !/^[\p{L}\p{N}_.:-]{1,200}$/u.test(value)) return;
    if (attribute === 'href') this.#keepReference(node, kept, value);
    else if (GEOMETRY.has(attribute) || PRESENTATION.has(attribute)) kept.set(attribute, value.trim());
    else if (!(drawsNothing(attribute) || isToldElsewhere(attribute, value))) {
      const why = attributeRefusal(attribute);
      this.#report(node, 'image/svg-attribute', { attribute, element: node.name, why });
    }
  }

  #keepReference(node: SvgNode, kept: Map<string, string>, value: string): void {
    if (!/^#[\p{L}\p{N}_.:-]+$/u.test(value.trim())) {
      this.#report(node, 'image/svg-reference', { found: value.trim().slice(0, 60) });
    } else if (REFERRING_ELEMENTS.has(node.name)) kept.set('href', value.trim());
  }

  /** What a node's classes and its own style say, later ones winning. */
  #declarations(node: SvgNode): Declarations {
    const names = (node.attributes.get('class') ?? '').split(/\s+/);
    const own = readDeclarations(node.attributes.get('style') ?? '');
    if ('refused' in own) this.#report(node, 'image/svg-style', { found: own.refused });
    const byClass = [...this.#classes].filter(([name]) => names.includes(name));
    return [
      ...byClass.flatMap(([, declarations]) => declarations),
      ...('refused' in own ? [] : own.declarations),
    ];
  }

  #checkValue(node: SvgNode, value: string): void {
    const plain = value.replace(/url\(\s*(["']?)#[\p{L}\p{N}_.:-]+\1\s*\)/gu, '').replace(FUNCTION, '(');
    if (/[\\<>:@"']|[\w-]\s*\(/.test(plain)) {
      this.#report(node, 'image/svg-reference', { found: value.slice(0, 60) });
    }
  }

  #report<Code extends ErrorCode>(node: SvgNode, code: Code, values: ErrorValues<Code>): void {
    this.problems.push(problem(code, values, { line: node.line, column: node.column }));
  }
}
