// The judge of PDFs in Java (test/independent/java): its pinned libraries, and the small program that asks it.
// Plain JavaScript for Node 18.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './host-commands.mjs';

const SOURCE = 'test/independent/java';
const BUILT = 'node_modules/.cache/java';
const FILES = ['pom.xml', 'CheckPdf.java'];

/** Fetches and compiles the judge where it is new; without Java and Maven it is left out of the tests, visibly. */
export function installJavaPrograms() {
  const digest = createHash('sha256');
  for (const file of FILES) digest.update(readFileSync(join(SOURCE, file)));
  const wanted = digest.digest('hex');
  const stamp = join(BUILT, 'source.sha256');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('lanyard: fetching the judge of PDFs');
  rmSync(BUILT, { recursive: true, force: true });
  mkdirSync(BUILT, { recursive: true });
  const libraries = join(process.cwd(), BUILT, 'lib');
  const fetched = run('mvn', [
    ...['--quiet', '--batch-mode', '--strict-checksums', '--file', join(SOURCE, 'pom.xml')],
    ...['dependency:copy-dependencies', `-DoutputDirectory=${libraries}`],
  ]);
  const compiled =
    fetched && run('javac', ['-cp', join(libraries, '*'), '-d', BUILT, join(SOURCE, 'CheckPdf.java')]);
  if (compiled) writeFileSync(stamp, wanted);
  else console.error('lanyard: skipped: without Java and Maven, no other program judges the certificates');
}
