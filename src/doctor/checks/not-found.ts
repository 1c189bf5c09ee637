import { paths } from '../../credential/urls.ts';
import type { AwardId } from '../../model/id.ts';
import { describeOutcome } from '../answer-facts.ts';
import type { SiteCheck } from '../examined-site.ts';
import { finderOf } from '../finding.ts';

const NOBODY = '0-there-is-no-such-badge' as AwardId;
const MISSING = ['there/is/no/such/page', paths.badge(NOBODY), paths.badgeJson(NOBODY)];

/** Whether the site says of what it has not that it has not: else a badge that never was seems to be there. */
export const checkNotFound: SiteCheck = async ({ ask, host }) => {
  const found = await Promise.all(
    MISSING.map(async (path) => {
      const answer = await ask(path);
      const { fail } = finderOf('not found', host, path);
      return answer.status === 404
        ? []
        : [fail(`cannot be there, and gets ${describeOutcome(answer)}`, 'not-found')];
    }),
  );
  const wrong = found.flat();
  return wrong.length > 0 ? wrong : [finderOf('not found', host).ok('what is not there gets status 404')];
};
