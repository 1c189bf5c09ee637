import { drawsNothing, isToldElsewhere, PRESENTATION, STYLE_ONLY } from './svg-rules.ts';

/** Declarations of a style, in order: property and value. */
export type Declarations = readonly (readonly [string, string])[];

/** The rules of a style sheet, by class; or the piece of it that is not allowed. */
export type StyleSheet =
  | { readonly classes: ReadonlyMap<string, Declarations> }
  | { readonly refused: string };

/** Reads the one kind of style sheet that drawing programs write: `.cls-1, .cls-2 { fill: #fff; }`. */
export function readStyleSheet(css: string): StyleSheet {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/<!--|-->/g, '');
  const odd = /[@\\<]\S{0,20}/.exec(text);
  if (odd) return { refused: odd[0] };
  const classes = new Map<string, Declarations>();
  for (const rule of text.split('}')) {
    if (rule.trim() === '') continue;
    const [selectors = '', body] = rule.split('{', 2);
    if (body === undefined || rule.indexOf('{') !== rule.lastIndexOf('{')) return { refused: short(rule) };
    const declarations = readDeclarations(body);
    if ('refused' in declarations) return declarations;
    for (const selector of selectors.split(',')) {
      const name = /^\s*\.([\w-]+)\s*$/.exec(selector)?.[1];
      if (name === undefined) return { refused: short(selector) };
      classes.set(name, [...(classes.get(name) ?? []), ...declarations.declarations]);
    }
  }
  return { classes };
}

/** Reads `fill: #fff; stroke: none`, keeping what is drawn; or gives the piece that is not allowed. */
export function readDeclarations(
  style: string,
): { readonly declarations: Declarations } | { readonly refused: string } {
  const declarations: [string, string][] = [];
  for (const piece of style.split(';')) {
    if (piece.trim() === '') continue;
    const match = /^\s*([a-zA-Z-]+)\s*:([\s\S]*)$/.exec(piece);
    const property = match?.[1]?.toLowerCase() ?? '';
    const value = (match?.[2] ?? '').replace(/!\s*important\s*$/, '').trim();
    if (PRESENTATION.has(property) || STYLE_ONLY.has(property)) declarations.push([property, value]);
    else if (!(drawsNothing(property) || isToldElsewhere(property, value) || isDefault(property, value)))
      return { refused: short(piece) };
  }
  return { declarations };
}

/** Editors write out what is so anyway: `filter: none`, `marker: none`. */
function isDefault(property: string, value: string): boolean {
  return value === 'none' || (property === 'mix-blend-mode' && value === 'normal');
}

function short(text: string): string {
  return text.trim().slice(0, 60);
}
