import { paths } from '../../credential/urls.ts';
import type { Award } from '../../model/award.ts';
import { isListed } from '../../model/publication.ts';
import { textOf } from '../answer-facts.ts';
import type { ExaminedSite, SiteCheck } from '../examined-site.ts';
import { type Finding, finderOf } from '../finding.ts';
import type { Answer } from '../probe.ts';

/** Whether search engines are told to leave out the pages of unlisted badges, and no others. Needs the content. */
export const checkNoindex: SiteCheck = (site) => {
  const awards = site.repository?.awards ?? [];
  const examples = (['unlisted', 'public'] as const).map((kind) =>
    awards.find(({ visibility }) => visibility === kind),
  );
  return Promise.all(examples.filter((award) => award !== undefined).map((award) => checkPage(award, site)));
};

async function checkPage(award: Award, { ask, host }: ExaminedSite): Promise<Finding> {
  const path = paths.badge(award.id);
  const { ok, warn, fail } = finderOf('noindex', host, path);
  const isHidden = saysNoindex(await ask(path, { headers: { accept: 'text/html' } }));
  const found = `is ${award.visibility}, and ${isHidden ? 'kept from' : 'open to'} search engines`;
  if (isHidden !== isListed(award)) return ok(found);
  return isHidden ? warn(found, 'noindex') : fail(found, 'noindex');
}

function saysNoindex(answer: Answer): boolean {
  const header = String(answer.headers['x-robots-tag'] ?? '');
  return /noindex/i.test(header) || /<meta name="robots" content="[^"]{0,100}noindex/i.test(textOf(answer));
}
