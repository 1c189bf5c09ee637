import { benchBuilding } from './building.ts';
import { benchCertificates } from './certificates.ts';
import { benchComparing } from './comparing.ts';
import { benchImages } from './images.ts';
import { benchLoading } from './loading.ts';
import type { Row } from './row.ts';
import { benchServer } from './server.ts';
import { benchSigning } from './signing.ts';
import { benchVerdicts } from './verdicts.ts';

/** Everything that is measured, one after the other: nothing else should run beside it. */
const rows: readonly Row[] = [
  await benchSigning(),
  ...(await benchBuilding()),
  ...(await benchImages()),
  ...(await benchCertificates()),
  await benchLoading(1_000),
  await benchLoading(5_000),
  await benchComparing(1_000),
  ...(await benchServer()),
  await benchVerdicts(),
];

console.log('| What | Ours | Baseline | Unit | Ratio |');
console.log('| --- | --: | --: | --- | --: |');
for (const { name, ours, baseline, unit } of rows) {
  const [own, other] = [ours, baseline].map((value) => Math.round(value).toLocaleString('en'));
  console.log(`| ${name} | ${own} | ${other} | ${unit} | ${(ours / baseline).toFixed(2)} |`);
}
