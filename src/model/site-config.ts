import { z } from 'zod';
import { GIT_HOSTS } from '../lib/git-host.ts';
import { isHostName } from '../lib/host-name.ts';
import { issuerId } from './id.ts';
import { image } from './image.ts';
import { breakForm, breakRule } from './rule.ts';
import { security } from './security.ts';
import { color, languageTag, line } from './text.ts';
import { webUrl } from './uri.ts';
import { DEFAULT_VISIBILITY, visibility } from './visibility.ts';

/** The version of the content's shape that this program knows. */
const CONTENT_SCHEMA_VERSION = 1;

/** Outputs a site may do without, by the names of their records in `outputs/`. */
export const OPTIONAL_OUTPUTS = [
  'social-card',
  'baked-png',
  'baked-svg',
  'certificate',
  'qr-code',
  'embed',
  'feeds',
  'sitemap',
] as const;
export type OptionalOutput = (typeof OPTIONAL_OUTPUTS)[number];

/** The forms in which a site secures its badges; the first is always made. */
export const FORMATS = ['data-integrity', 'vc-jwt', 'open-badges-2'] as const;
export type BadgeFormat = (typeof FORMATS)[number];

/** Members that a credential has by choice, by their names in Open Badges 3.0. */
const CREDENTIAL_MEMBERS = ['refreshService', 'credentialSubject.image', 'achievement.image'] as const;

/** Where a site can be published, by the names of the files in `hosting/`. */
export const HOSTS = [
  'netlify',
  'cloudflare-pages',
  'cloudflare-workers',
  'vercel',
  'cloudfront',
  'github-pages',
  'gitlab-pages',
  'nginx',
  'apache',
  'caddy',
  'node',
] as const;
export type HostName = (typeof HOSTS)[number];

/** Those that serve files without headers of ours: pages carry what they need themselves. */
export const HOSTS_WITHOUT_HEADERS: readonly HostName[] = ['github-pages', 'gitlab-pages'];

/** The site's address: https, as a did:web is looked up by https only; no query, no fragment, no slash at the end. */
const siteUrl = webUrl
  .check((context) => {
    const url = URL.parse(context.value);
    if (!url) return;
    const demand = (holds: boolean, rule: string, hint?: string) =>
      holds || breakForm(context, 'site', rule, hint === undefined ? {} : { hint });
    demand(url.protocol === 'https:', 'must begin with https://');
    demand(!url.search && !url.hash, 'must not have "?" or "#" in it');
    const isAddress = /^[\d.]+$|^\[/.test(url.hostname);
    demand(!isAddress, 'is an IP address; did:web needs a host name');
    demand(
      isAddress || isHostName(url.hostname),
      `has the host "${url.hostname}", which is no host name`,
      'A host name has letters, digits and "-", with dots between its parts: no "_", no dot at the end.',
    );
    demand(
      /^(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*\/?$/.test(url.pathname),
      'may have only letters, digits, ".", "_" and "-" in its path',
    );
  })
  .transform((text) => new URL(text).href.replace(/\/$/, ''));

/** Workers deploy no folder with a `_worker.js` in it, and Pages answer by nothing else. */
function refuseBothOfCloudflare(context: z.core.ParsePayload<HostName[]>): void {
  const found = context.value.flatMap((name, at) => (name.startsWith('cloudflare-') ? [{ name, at }] : []));
  const [first, other] = [found[0], found.find(({ name }) => name !== found[0]?.name)];
  if (!first || !other) return;
  const rule = `cannot be had together with ${first.name}: the _worker.js that Pages needs keeps wrangler from deploying Workers`;
  breakForm(context, 'hosts', rule, { hint: 'Keep the one that you deploy to.', path: [other.at] });
}

/** `content/site.yaml`. */
export const siteConfigFileSchema = z
  .strictObject({
    schema: z.int().min(1).default(CONTENT_SCHEMA_VERSION).describe('Version of the content’s shape'),
    site: siteUrl.describe('Where the site will be: https://badges.example. For ever: badges carry it'),
    title: line.describe('Name of the site'),
    description: line.optional().describe('One sentence for search engines and cards'),
    language: languageTag.default('en').describe('Language of the pages'),
    issuer: issuerId.optional().describe('Default issuer; needed where there are several'),
    logo: image.optional().describe('Of issuers that have no image of their own'),
    color: color
      .optional()
      .describe('Of issuers that have none of their own, and of the site’s card: "#1f4e79"'),
    visibility: visibility.default(DEFAULT_VISIBILITY).describe('Of awards that do not say'),
    plainEmails: z.enum(['forbid', 'allow']).default('forbid').describe('allow: private repositories only'),
    repository: webUrl.optional().describe('Where the source of this site is'),
    branch: line.optional().describe('Its main branch, where that is not "main"'),
    gitHost: z
      .enum(GIT_HOSTS)
      .optional()
      .describe('What runs there, where the address does not tell; for the page /award'),
    outputs: z
      .enum(['full', 'lean'])
      .optional()
      .describe(
        'lean: of each award only its page and its credential are written, and its page makes the rest on demand (left out: full)',
      ),
    formats: z
      .array(z.enum(FORMATS))
      .optional()
      .describe(
        'Forms of badges: data-integrity, which is always made; vc-jwt, for platforms that take a JWT signed by an RSA key; open-badges-2, hosted badges for Moodle and older backpacks',
      ),
    credentialMembers: z
      .array(z.enum(CREDENTIAL_MEMBERS))
      .optional()
      .describe(
        'What credentials have besides: refreshService, where a newer version is found (it needs a context that not every offline verifier knows); credentialSubject.image, for wallets that show no other; achievement.image, the picture itself as a data URI in place of its address, some 20 KB a badge. Whoever adds one signs every badge anew',
      ),
    insignia: z
      .boolean()
      .optional()
      .describe('true: a drawing for pages elsewhere, /insignia.svg: “We issue Open Badges. Check at …”'),
    without: z.array(z.enum(OPTIONAL_OUTPUTS)).optional().describe('Outputs that are not made'),
    fonts: z
      .array(z.string().max(200, { abort: true }))
      .max(20)
      .optional()
      .describe(
        'Files in content/fonts/ (WOFF, TTF or OTF) for letters on badges, cards and certificates that our own fonts lack',
      ),
    paper: z.enum(['A4', 'Letter']).optional().describe('Of the certificates (left out: A4)'),
    hosts: z
      .array(z.enum(HOSTS))
      .check(refuseBothOfCloudflare)
      .optional()
      .describe(
        'Where the site is published (left out: netlify). The build writes what each host needs to answer with page or JSON',
      ),
    security: security.optional().describe('What /.well-known/security.txt says: whom to tell of a weakness'),
    statusListDays: z
      .int()
      .min(1)
      .max(366)
      .optional()
      .describe('Days for which a status list is valid; the site must then be built more often than that'),
  })
  .check((context) => {
    const values = { found: context.value.schema, known: CONTENT_SCHEMA_VERSION };
    if (values.found > values.known) breakRule(context, 'content/schema-version', values, ['schema']);
  });
export type SiteConfig = z.output<typeof siteConfigFileSchema>;
