import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { cloudfront } from '../../../src/hosting/cloudfront.ts';
import { hostContext } from '../../hosting/host-context.ts';

/** What CloudFront Functions take [docs.aws.amazon.com, quotas for CloudFront Functions]. */
const MAX_BYTES = 10 * 1024;

/** Newer than ES 5.1 and not in the list of what their runtime 2.0 understands. */
const UNKNOWN: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.SpreadElement,
  ts.SyntaxKind.SpreadAssignment,
  ts.SyntaxKind.ObjectBindingPattern,
  ts.SyntaxKind.ArrayBindingPattern,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.QuestionDotToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.ShorthandPropertyAssignment,
  ts.SyntaxKind.ExportKeyword,
  ts.SyntaxKind.ImportDeclaration,
];

const FILES = cloudfront.beside(hostContext('/a-longer-repository-name'));

describe.each(FILES.map((file) => [file.path, file] as const))('%s', (path, file) => {
  test('is as small as it must be', async () => {
    expect((await file.bytes()).length).toBeLessThanOrEqual(MAX_BYTES);
  });

  test('keeps to what the runtime understands', async () => {
    const text = new TextDecoder().decode(await file.bytes());
    expect(unknownIn(ts.createSourceFile(path, text, ts.ScriptTarget.ESNext))).toEqual([]);
  });
});

test('newer syntax would be noticed', () => {
  const text = 'for (const [a] of b) c(...(a?.d ?? e));';
  expect(unknownIn(ts.createSourceFile('a.js', text, ts.ScriptTarget.ESNext)).sort()).toMatchInlineSnapshot(`
    [
      "ArrayBindingPattern",
      "ForOfStatement",
      "QuestionDotToken",
      "QuestionQuestionToken",
      "SpreadElement",
    ]
  `);
});

function unknownIn(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (UNKNOWN.includes(node.kind)) found.push(ts.SyntaxKind[node.kind]);
    if (ts.isCatchClause(node) && !node.variableDeclaration) found.push('catch without a name');
    if (ts.isParameter(node) && node.initializer) found.push('default parameter');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
