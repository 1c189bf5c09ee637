import { expectedTable, type SiteCheck } from '../examined-site.ts';
import { finderOf } from '../finding.ts';

/** The headers of every answer, as the rules have them; and no cookie. */
export const checkSafetyHeaders: SiteCheck = async (site) => {
  const { ok, warn } = finderOf('headers', site.host);
  const { headers } = site.home;
  const expected = Object.keys(expectedTable(site).everywhere).filter(
    (name) => !/^access-control/i.test(name),
  );
  const lacking = expected.filter((name) => headers[name.toLowerCase()] === undefined);
  const cookie = 'a page sets a cookie: whoever opens a badge can be followed';
  return [
    lacking.length === 0
      ? ok(`pages come with ${expected.join(', ')}`)
      : warn(`pages come without ${lacking.join(', ')}`, 'headers'),
    ...(headers['set-cookie'] === undefined ? [] : [warn(cookie, 'headers')]),
  ];
};
