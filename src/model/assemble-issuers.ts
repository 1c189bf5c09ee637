import { type Problem, problem } from '../errors/index.ts';
import type { Assembled, Content } from './content.ts';
import type { IssuerId } from './id.ts';
import type { Issuer } from './issuer.ts';
import { readIssuerKey } from './issuer-key.ts';
import { checkReference } from './reference.ts';

/** The issuers whose files are right, in order of id; logo and colour are the site's where they have none. */
export function assembleIssuers(content: Content): Assembled<Map<IssuerId, Issuer>> {
  const issuers = new Map<IssuerId, Issuer>();
  const { config } = content;
  for (const { id, file, data, body, image } of content.issuers) {
    if (!data) continue;
    const { rootDid = false, keys = [], ...rest } = data;
    issuers.set(id as IssuerId, {
      ...rest,
      id: id as IssuerId,
      file,
      description: body,
      image: image ?? config?.image,
      color: data.color ?? config?.data?.color,
      rootDid,
      keys: keys.flatMap(readIssuerKey),
    });
  }
  const none =
    content.issuers.length === 0
      ? [problem('content/no-issuer', undefined, { file: 'content/issuers' })]
      : [];
  return { value: issuers, problems: [...none, ...checkRootDid(content, [...issuers.values()])] };
}

/** The issuer of achievements that name none: the site's, or the only one there is. */
export function defaultIssuer({ config, issuers }: Content): Assembled<IssuerId | undefined> {
  const stated = config?.data?.issuer;
  if (config && stated !== undefined) {
    const unknown = checkReference('issuer', stated, issuers, { file: config.file, path: ['issuer'] });
    return { value: stated, problems: unknown ? [unknown] : [] };
  }
  const known = issuers.map(({ id }) => id);
  const isOpen = config?.data && known.length > 1;
  return {
    value: known[0] as IssuerId | undefined,
    problems: isOpen ? [problem('content/which-issuer', { known }, { file: config.file })] : [],
  };
}

/** At most one issuer is the host itself, and only where the site has the host for itself [did:web §3.2]. */
function checkRootDid({ config }: Content, issuers: readonly Issuer[]): Problem[] {
  const site = config?.data?.site;
  const [first, ...others] = issuers.filter((issuer) => issuer.rootDid);
  const taken = others.map(({ file }) =>
    problem('content/did-root-taken', { other: first?.file ?? '' }, { file, path: ['rootDid'] }),
  );
  if (!first || site === undefined || new URL(site).pathname === '/') return taken;
  return [
    ...taken,
    problem('content/did-root-base-path', undefined, { file: first.file, path: ['rootDid'] }),
  ];
}
