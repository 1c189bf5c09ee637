import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode, type Spent } from './run-command.ts';

const PACKAGES = join(import.meta.dirname, '../../node_modules');

/** How large a bare site is. */
export interface BareSize {
  readonly pages: number;
  /** Of a page's HTML, in bytes. */
  readonly bytes: number;
}

/**
 * The least that a site with so many pages costs: Astro as it comes, one route, pages of a given size from data that is
 * already in memory. No content, no signatures, no other files. Builds it anew in a folder.
 */
export async function buildBare(folder: string, { pages, bytes }: BareSize): Promise<Spent> {
  for (const each of ['dist', '.astro', 'node_modules', 'src'])
    rmSync(join(folder, each), { recursive: true, force: true });
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(join(PACKAGES, 'astro'), join(folder, 'node_modules/astro'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
  const config = "{ build: { format: 'file' }, compressHTML: true }";
  writeFileSync(join(folder, 'astro.config.mjs'), `export default ${config};\n`);
  writeFileSync(join(folder, 'src/pages/[id].astro'), pageSource(pages, bytes));
  return runNode(folder, ['node_modules/astro/bin/astro.mjs', 'build']);
}

const FACT = 'A fact of some length about somebody who did something, as a page of a badge has them.';

function pageSource(pages: number, bytes: number): string {
  const facts = Math.max(1, Math.round(bytes / (FACT.length + 30)));
  return `---
export function getStaticPaths() {
  return Array.from({ length: ${pages} }, (_, index) => ({
    params: { id: \`page-\${index}\` },
    props: { name: \`Page \${index}\`, facts: Array.from({ length: ${facts} }, (_, fact) => ({ term: \`Fact \${fact}\`, detail: ${JSON.stringify(FACT)} })) },
  }));
}
const { name, facts } = Astro.props;
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{name}</title></head>
  <body>
    <h1>{name}</h1>
    <dl>{facts.map(({ term, detail }) => <><dt>{term}</dt><dd>{detail}</dd></>)}</dl>
  </body>
</html>
`;
}
