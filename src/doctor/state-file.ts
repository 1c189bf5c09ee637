import { paths } from '../credential/urls.ts';
import type { AwardId } from '../model/id.ts';
import { isLean } from '../outputs/makes.ts';
import type { ExaminedSite } from './examined-site.ts';
import type { Answer } from './probe.ts';

/**
 * The file that says in which state a badge was at the build; undefined where there need be none: a lean site has no
 * such files, and without its content at hand, one that lacks them is taken for lean.
 */
export async function askState(
  { repository, ask }: Pick<ExaminedSite, 'repository' | 'ask'>,
  badge: AwardId,
): Promise<Answer | undefined> {
  if (repository && isLean({ site: repository })) return undefined;
  const answer = await ask(paths.verification(badge));
  return answer.status === 404 && !repository ? undefined : answer;
}
