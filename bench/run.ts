import { execFileSync } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { codeDigest } from './harness/code-digest.ts';
import { updateDocuments } from './harness/documents.ts';
import type { Figure } from './harness/figure.ts';
import type { Measurement } from './harness/measurement.ts';
import { goalTable } from './harness/report.ts';
import { type MeasuredRow, olderThanCode, readResults, writeResults } from './harness/results.ts';
import { openWorkshop, type Workshop } from './harness/workshop.ts';
import { MEASUREMENTS } from './measurements.ts';

/**
 * `npm run bench` measures everything but what is on request. `-- --only sign,build-1000` measures some of it (a name,
 * or how names begin), `--stale` what is older than its code; `--rounds 1` does each thing once; `--dry-run` keeps no
 * result; `--update-docs` writes the tables of the documentation anew; `--list` says what there is.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    stale: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    seed: { type: 'string', default: '1' },
    list: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    'update-docs': { type: 'boolean', default: false },
  },
});

if (values.list)
  for (const { name, isOnRequest } of MEASUREMENTS) console.log(isOnRequest ? `${name} (on request)` : name);
else await measureAll(chosen());
if (values['update-docs']) updateDocuments(readResults());

function chosen(): readonly Measurement[] {
  if (values.stale) return olderThanCode(readResults(), MEASUREMENTS);
  if (values.only === undefined)
    return values['update-docs'] ? [] : MEASUREMENTS.filter(({ isOnRequest }) => !isOnRequest);
  return values.only.split(',').flatMap((wanted) => {
    const exact = MEASUREMENTS.filter(({ name }) => name === wanted);
    const found =
      exact.length > 0
        ? exact
        : MEASUREMENTS.filter(({ name, isOnRequest }) => name.startsWith(wanted) && !isOnRequest);
    if (found.length === 0)
      throw new Error(`There is no measurement "${wanted}". See: npm run bench -- --list`);
    return found;
  });
}

async function measureAll(measurements: readonly Measurement[]): Promise<void> {
  const workshop = openWorkshop(Number(values.seed));
  const figures: Figure[] = [];
  try {
    for (const measurement of measurements) {
      console.error(measurement.name);
      const rounds = values.rounds === undefined ? measurement.rounds : Number(values.rounds);
      const code = { digest: codeDigest(measurement.code), commit: checkedOut() };
      const found = await measurement.measure(workshop, rounds);
      if (typeof found === 'string') {
        console.log(`${measurement.name}: skipped: ${found}`);
        continue;
      }
      figures.push(...found);
      if (!values['dry-run']) keep(measurement, found, { ...workshop, ...code });
    }
  } finally {
    workshop.clear();
  }
  if (figures.length > 0) console.log(goalTable(figures));
}

/** Adds what was found to the results of earlier runs, at once: a later failure loses nothing. */
function keep(
  { name, awards }: Measurement,
  figures: readonly Figure[],
  { seed, site, digest, commit }: Workshop & Pick<MeasuredRow, 'digest' | 'commit'>,
): void {
  const { contents, rows } = readResults();
  const counts = awards === undefined ? undefined : site(awards).counts;
  const row: MeasuredRow = {
    date: new Date().toISOString().slice(0, 10),
    commit,
    digest,
    node: process.version,
    cores: availableParallelism(),
    load: loadavg()[0] ?? 0,
    content: counts && { seed, awards: counts.awards, structures: counts.structures },
    figures,
  };
  const content = counts ? { [`seed ${seed}, ${counts.awards} awards`]: counts } : {};
  writeResults({ contents: { ...contents, ...content }, rows: { ...rows, [name]: row } });
}

function checkedOut(): string {
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: import.meta.dirname, encoding: 'utf8' }).trim();
  return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', '../src') === '' ? '' : '+'}`;
}
