import { type Problem, problem } from '../../../errors/index.ts';
import { limitConcurrency } from '../../../lib/limit-concurrency.ts';
import { placeInFiles } from '../../../load/place-in-files.ts';
import type { Site } from '../../../model/site.ts';
import type { DocumentFetcher } from '../../../verify/document-fetcher.ts';

/** Badge images are small; what is longer is there all the same. */
const MAX_BYTES = 1024 * 1024;
const AT_ONCE = 4;

/**
 * The badges elsewhere of collections that their hosts do not have, each at its line: an error where a host says so, a
 * warning where there was no answer, which may be the network's fault. Asks for each address once.
 */
export async function deadLinks(site: Site, fetch: DocumentFetcher, root: string): Promise<Problem[]> {
  const ask = limitConcurrency(AT_ONCE, (url: string) => fetch(url, { accept: '*/*', maxBytes: MAX_BYTES }));
  const asked = new Map<string, ReturnType<typeof ask>>();
  const links = site.collections.flatMap(({ file, elsewhere }) =>
    elsewhere.map(({ url }, index) => ({ url, place: { file, path: ['elsewhere', index, 'url'] } })),
  );
  for (const { url } of links) if (!asked.has(url)) asked.set(url, ask(url));
  const found = links.map(async ({ url, place }) => {
    const answer = await asked.get(url);
    if (answer?.kind === 'missing')
      return problem('collection/dead', { found: url, status: answer.status }, place);
    if (answer?.kind === 'unreachable')
      return problem('collection/no-answer', { found: url, reason: answer.reason }, place);
    return undefined;
  });
  const problems = (await Promise.all(found)).filter((each) => each !== undefined);
  return placeInFiles(root, problems);
}
