import { benchImages } from './images.ts';
import { benchSigning } from './signing.ts';

const rows = [await benchSigning(), ...(await benchImages())];
for (const { name, ours, baseline, unit } of rows) {
  console.log(
    `${name}: ${ours.toFixed(0)} against ${baseline.toFixed(0)} ${unit}, ratio ${(ours / baseline).toFixed(1)}`,
  );
}
