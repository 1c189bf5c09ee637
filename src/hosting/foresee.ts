import { type Problem, problem } from '../errors/index.ts';
import type { Site } from '../model/site.ts';
import { isLean } from '../outputs/makes.ts';
import { estimate } from './estimate.ts';
import type { HostLimits } from './host.ts';
import { HOST_RECORDS, hostsOf } from './index.ts';
import { type Measured, measures } from './measures.ts';

/**
 * The limits of its hosts that a site is about to exceed, told before anything is made, each with what to do. Nothing
 * about limits that are near: what was built is measured.
 */
export function foresee(site: Site): Problem[] {
  const size = estimate(site);
  const lean = isLean({ site })
    ? undefined
    : estimate({ ...site, config: { ...site.config, outputs: 'lean' } });
  const taking = Object.values(HOST_RECORDS)
    .filter(({ limits }) => exceeded(limits, size).length === 0)
    .map(({ name }) => name);
  return hostsOf(site.config).flatMap(({ name, limits }) =>
    exceeded(limits, size).map((each) =>
      problem(
        'hosting/will-exceed',
        { host: name, ...each, lean: lean && leanCount(limits, lean, each.index), taking },
        { file: 'content/site.yaml', path: ['hosts'] },
      ),
    ),
  );
}

function exceeded(limits: HostLimits, size: Measured) {
  return measures(limits, size).flatMap(({ what, count, limit }, index) =>
    limit !== undefined && count > limit ? [{ what, count, limit, index }] : [],
  );
}

/** The same measure of the same site made lean. */
function leanCount(limits: HostLimits, lean: Measured, index: number): number | undefined {
  return measures(limits, lean)[index]?.count;
}
