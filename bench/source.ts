import { join } from 'node:path';
import ts from 'typescript';
import { circlesOf } from '../test/architecture/circles.ts';
import { readSourceFiles, type SourceFile } from '../test/architecture/source-files.ts';

/** `npx node bench/source.ts [checkout]`: how large and how strict the source is. CONTRIBUTING has what it should be. */
const checkout = process.argv[2] ?? join(import.meta.dirname, '..');
const files = readSourceFiles(join(checkout, 'src')).filter(({ path }) => !path.endsWith('.cjs'));
const parsed = files.filter(({ path }) => !path.endsWith('.astro')).map(parse);

const fileLines = files.map(({ text }) => lineCount(text));
const functionLines = parsed.flatMap((file) => nodesOf(file, ts.isFunctionLike).filter(hasBody).map(linesOf));
const casts = parsed.flatMap((file) => nodesOf(file, ts.isAsExpression).filter((cast) => !isConst(cast)));
const code = parsed.reduce((sum, { text }) => sum + lineCount(text), 0);

const figures: Readonly<Record<string, string | number>> = {
  files: files.length,
  lines: fileLines.reduce((sum, each) => sum + each, 0),
  'lines of a file, median and 90th percentile': percentiles(fileLines),
  'lines of a function, median and 90th percentile': percentiles(functionLines),
  any: parsed.flatMap((file) => nodesOf(file, isAny)).length,
  'non-null assertions': parsed.flatMap((file) => nodesOf(file, ts.isNonNullExpression)).length,
  'casts for each 1,000 lines': ((casts.length / code) * 1000).toFixed(1),
  'circles of imports, types included': circlesOf(files).length,
};
for (const [name, value] of Object.entries(figures)) console.log(`${name}: ${value}`);

function parse({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

function nodesOf<Found extends ts.Node>(root: ts.Node, is: (node: ts.Node) => node is Found): Found[] {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

function hasBody(node: ts.SignatureDeclaration): boolean {
  return 'body' in node && node.body !== undefined;
}

function isAny(node: ts.Node): node is ts.KeywordTypeNode<ts.SyntaxKind.AnyKeyword> {
  return node.kind === ts.SyntaxKind.AnyKeyword;
}

function isConst({ type }: ts.AsExpression): boolean {
  return ts.isTypeReferenceNode(type) && type.typeName.getText() === 'const';
}

function linesOf(node: ts.Node): number {
  return lineCount(node.getText());
}

function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

function percentiles(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return `${at(0.5)}, ${at(0.9)}`;
}
