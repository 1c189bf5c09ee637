import { paths } from '../../credential/urls.ts';
import { describeOutcome, isReadableAnywhere } from '../answer-facts.ts';
import type { SiteCheck } from '../examined-site.ts';
import { finderOf } from '../finding.ts';

const HEADERS = {
  'Access-Control-Request-Method': 'GET',
  'Access-Control-Request-Headers': 'accept',
};

/** Whether browsers get leave for a request with an unusual Accept header, such as one with a quoted profile. */
export const checkPreflight: SiteCheck = async ({ ask, issuers: [issuer], host }) => {
  if (issuer === undefined) return [];
  const { ok, warn } = finderOf('preflight', host);
  const answer = await ask(paths.issuer(issuer), { method: 'OPTIONS', headers: HEADERS });
  const isWell = answer.status >= 200 && answer.status < 300;
  if (isWell && isReadableAnywhere(answer) && answer.headers['access-control-allow-headers'] !== undefined)
    return [ok('browsers may ask with any Accept header')];
  const found = `OPTIONS gets ${describeOutcome(answer)} and no leave: browsers cannot ask for a profile`;
  return [warn(found, 'preflight')];
};
