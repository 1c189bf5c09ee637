import { paths } from '../../credential/urls.ts';
import { isPng, pngSize, readChunks } from '../../lib/png.ts';
import type { AchievementId } from '../../model/id.ts';
import { describeOutcome, mediaTypeOf, textOf } from '../answer-facts.ts';
import type { ExaminedSite, SiteCheck } from '../examined-site.ts';
import { type Finding, finderOf } from '../finding.ts';
import type { Answer } from '../probe.ts';

/** Some services leave out an image that is larger. */
const MAX_IMAGE_BYTES = 600_000;
/** Of a PNG's first chunk [PNG §11.2.1]. */
const HEADER_BYTES = 13;

/** The images that services show of a shared link: of the home page, and of an achievement. */
export const checkSocialImages: SiteCheck = async (site) => {
  const [achievement] = site.achievements;
  const others = achievement === undefined ? [] : [await askPage(achievement, site)];
  const found = await Promise.all([site.home, ...others].map((page) => checkImageOf(textOf(page), site)));
  return found.flat();
};

function askPage(id: AchievementId, { ask }: ExaminedSite): Promise<Answer> {
  return ask(paths.achievement(id), { headers: { accept: 'text/html' } });
}

async function checkImageOf(page: string, { ask, claimed, host }: ExaminedSite): Promise<Finding[]> {
  const url = URL.parse(metaOf(page, 'og:image') ?? '');
  if (!url) return [];
  const { ok, warn, fail } = finderOf('social image', host, url.pathname);
  if (url.origin !== new URL(claimed).origin) return [fail(`is on another host, ${url.host}`, 'address')];
  const answer = await ask(url.pathname);
  const stated = [metaOf(page, 'og:image:width'), metaOf(page, 'og:image:height')].map(Number);
  const fault = faultOf(answer, stated);
  if (fault !== undefined) return [fail(fault, 'social-image')];
  const found = `is ${stated.join(' × ')}, as its page says, and has ${Math.ceil(answer.body.length / 1000)} kB`;
  return [answer.body.length > MAX_IMAGE_BYTES ? warn(found, 'social-image') : ok(found)];
}

function faultOf(answer: Answer, stated: readonly number[]): string | undefined {
  if (answer.status !== 200) return `is not there (${describeOutcome(answer)})`;
  const type = mediaTypeOf(answer);
  if (type !== 'image/png') return `is sent as ${type || 'nothing'}, not image/png`;
  const chunks = isPng(answer.body) ? readChunks(answer.body) : 'not-png';
  if (typeof chunks === 'string' || chunks[0]?.data.length !== HEADER_BYTES) return 'is no PNG image';
  const { width, height } = pngSize(chunks);
  if (width === stated[0] && height === stated[1]) return undefined;
  return `is ${width} × ${height}, and its page says ${stated.join(' × ')}`;
}

/** The content of a page's meta element. */
function metaOf(page: string, property: string): string | undefined {
  return new RegExp(`<meta property="${property}" content="([^"]{0,500})"`).exec(page)?.[1];
}
