import { benchImages } from './images.ts';
import { benchLoading } from './loading.ts';
import { benchSigning } from './signing.ts';

const rows = [
  await benchSigning(),
  ...(await benchImages()),
  await benchLoading(1_000),
  await benchLoading(5_000),
];
for (const { name, ours, baseline, unit } of rows) {
  console.log(
    `${name}: ${ours.toFixed(0)} against ${baseline.toFixed(0)} ${unit}, ratio ${(ours / baseline).toFixed(1)}`,
  );
}
