import { paths } from '../../credential/urls.ts';
import { answerFor } from '../../hosting/edge/answer.mjs';
import type { AwardId } from '../../model/id.ts';
import { describeOutcome, isJsonType, isReadableAnywhere, mediaTypeOf } from '../answer-facts.ts';
import { type ExaminedSite, expectedTable, type SiteCheck } from '../examined-site.ts';
import { type Finding, finderOf } from '../finding.ts';
import { askState } from '../state-file.ts';

/** Files at their plain addresses, on which everything can fall back: there, of their type, readable by browsers. */
export const checkFiles: SiteCheck = async (site) => {
  const badge = site.samples.find(({ credential }) => credential !== undefined)?.id;
  const state = badge && (await askState(site, badge)) ? [paths.verification(badge)] : [];
  return Promise.all([...filesOf(site, badge), ...state].map((path) => checkFile(path, site)));
};

function filesOf({ achievements, issuers }: ExaminedSite, badge: AwardId | undefined): string[] {
  const [achievement] = achievements;
  const [issuer] = issuers;
  return [
    ...(issuer === undefined ? [] : [paths.issuerJson(issuer)]),
    ...(achievement === undefined
      ? []
      : [paths.achievementJson(achievement), paths.achievementImage(achievement)]),
    ...(badge === undefined ? [] : [paths.badgeJson(badge)]),
  ];
}

async function checkFile(path: string, site: ExaminedSite): Promise<Finding> {
  const { ok, warn, fail } = finderOf('files', site.host, path);
  const answer = await site.ask(path);
  if (answer.status !== 200) return fail(`is not there (${describeOutcome(answer)})`, 'missing');
  const type = mediaTypeOf(answer);
  const expected = answerFor(expectedTable(site), `/${path}`, undefined).headers['Content-Type'] ?? '';
  if (type !== expected) {
    const found = `is sent as ${type || 'nothing'}, not ${expected}`;
    return isJsonType(type) && isJsonType(expected)
      ? warn(found, 'content-type')
      : fail(found, 'content-type');
  }
  if (!isJsonType(type) || isReadableAnywhere(answer)) return ok(`is sent as ${type}`);
  return fail('cannot be read by verifiers in browsers', 'cors');
}
