import { paths } from '../credential/urls.ts';
import { MEDIA_TYPE } from '../lib/media-type.ts';
import { EMBED_POLICY, PAGE_POLICY, REFERRER_POLICY } from '../lib/page-policy.ts';
import type { BadgeFormat } from '../model/site-config.ts';
import type { SiteSection } from '../outputs/site-files/server-config.ts';
import { folderOf, type PathPattern } from './path-pattern.ts';
import { ACHIEVEMENT, AWARD, ENDORSEMENT, ISSUER, RECORD, RULED_FILES } from './ruled-files.ts';

/** A page that has a JSON form at the same address, chosen between by `Accept`. */
export interface NegotiatedRule {
  readonly page: PathPattern;
  readonly json: PathPattern;
  /** The JSON types that are answered with themselves, the usual one first. */
  readonly types: readonly string[];
  /** The same document as a JWT, for requests that name it and want nothing else as much. */
  readonly jwt?: JwtForm;
}

/** A document as a JWT. */
export interface JwtForm {
  readonly file: PathPattern;
  /** Types that are answered with themselves, the usual one first. */
  readonly types: readonly string[];
}

/** Another address of a file, for hosts that can do without an ending. */
export interface AliasRule {
  readonly path: PathPattern;
  readonly file: PathPattern;
  /** Offered for saving, under the file's name. */
  readonly download: boolean;
}

/** A value for the paths of a pattern. In a list the first pattern that fits counts. */
export interface PathRule {
  readonly path: PathPattern;
  readonly value: string;
}

/** What a site answers, for every host alike. Patterns are below `base`. */
export interface SiteRules {
  /** The path that the site stands under: `/repo`, or nothing. */
  readonly base: string;
  /** Headers of every answer, errors included. */
  readonly everywhere: Readonly<Record<string, string>>;
  readonly negotiated: readonly NegotiatedRule[];
  readonly aliases: readonly AliasRule[];
  /** Where a missing file is told as JSON: what `paths.notFoundJson` holds. */
  readonly missingJson: readonly PathPattern[];
  /** Content types that the file's ending does not tell. */
  readonly types: readonly PathRule[];
  /** `Cache-Control`, where it is not `CACHE.page`. */
  readonly caching: readonly PathRule[];
  /** `X-Robots-Tag`. */
  readonly robots: readonly PathRule[];
  /** `Content-Security-Policy`, where it is not that of every answer. */
  readonly policies: readonly PathRule[];
}

/** `Cache-Control` values. A list of revoked badges may be kept for less than its own `ttl`. */
export const CACHE = {
  page: 'public, max-age=0, must-revalidate',
  briefly: 'public, max-age=300',
  hashed: 'public, max-age=31536000, immutable',
  never: 'no-store',
} as const;

/** Content types by a file's ending, for hosts that want to be told. */
export const EXTENSION_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  txt: MEDIA_TYPE.text,
  json: MEDIA_TYPE.json,
  jsonld: MEDIA_TYPE.jsonLd,
  xml: MEDIA_TYPE.xml,
  atom: MEDIA_TYPE.atom,
  png: MEDIA_TYPE.png,
  svg: MEDIA_TYPE.svg,
  pdf: MEDIA_TYPE.pdf,
  ico: 'image/x-icon',
  webp: MEDIA_TYPE.webp,
  woff: 'font/woff',
  woff2: 'font/woff2',
};

const at = (path: string): PathPattern => `/${path}`;

const JWT: JwtForm = { file: at(paths.badgeJws(AWARD)), types: [MEDIA_TYPE.jwt, 'application/jwt'] };

const negotiatedOn = (hasJwts: boolean): readonly NegotiatedRule[] => [
  {
    page: at(paths.issuer(ISSUER)),
    json: at(paths.issuerJson(ISSUER)),
    types: [
      MEDIA_TYPE.jsonLd,
      MEDIA_TYPE.json,
      'application/did+ld+json',
      'application/did+json',
      'application/did',
    ],
  },
  {
    page: at(paths.achievement(ACHIEVEMENT)),
    json: at(paths.achievementJson(ACHIEVEMENT)),
    types: [MEDIA_TYPE.jsonLd, MEDIA_TYPE.json],
  },
  {
    page: at(paths.badge(AWARD)),
    json: at(paths.badgeJson(AWARD)),
    types: [MEDIA_TYPE.jsonLd, MEDIA_TYPE.json, 'application/vc+ld+json', 'application/vc'],
    ...(hasJwts && { jwt: JWT }),
  },
];

/** What hosts answer in the parts that a site may have. */
const SECTIONS = {
  endorsements: {
    page: at(paths.endorsement(ENDORSEMENT)),
    json: at(paths.endorsementJson(ENDORSEMENT)),
    types: [MEDIA_TYPE.jsonLd, MEDIA_TYPE.json, 'application/vc+ld+json', 'application/vc'],
    unindexed: [at(paths.endorsementJson(ENDORSEMENT))],
  },
  records: {
    page: at(paths.record(RECORD)),
    json: at(paths.recordJson(RECORD)),
    types: [MEDIA_TYPE.jsonLd, MEDIA_TYPE.json, 'application/vc+ld+json', 'application/vc'],
    unindexed: [paths.recordJson, paths.recordPng, paths.recordSvg, paths.recordPdf].map((path) =>
      at(path(RECORD)),
    ),
  },
} as const satisfies Readonly<
  Record<SiteSection, NegotiatedRule & { readonly unindexed: readonly PathPattern[] }>
>;

const EMBEDS = at('embed/*');

const POLICIES: readonly PathRule[] = [{ path: EMBEDS, value: EMBED_POLICY }];

type RuledFile = (typeof RULED_FILES)[number];

const aliasesOf = ({ itself, aliases }: RuledFile): AliasRule[] =>
  aliases.map(({ path, saves }) => ({ path, file: itself, download: saves }));

const ENDPOINTS: PathPattern = `${folderOf(at(paths.endpoint(AWARD)))}*`;

/** Where programs look for what belongs to a badge, and for nothing that people would read. */
function forPrograms(files: readonly RuledFile[]): PathPattern[] {
  const ofBadges = files.filter(({ file }) => file.scope === 'badge' && /json$/.test(file.mediaType));
  const addresses = ofBadges.flatMap(({ itself, aliases }) => [itself, ...aliases.map(({ path }) => path)]);
  return unique([ENDPOINTS, ...addresses.filter((path) => folderOf(path) !== folderOf(ENDPOINTS))]);
}

const typesOf = ({ file: { mediaType }, path, extension }: RuledFile): PathRule[] =>
  mediaType === EXTENSION_TYPES[extension] ? [] : [{ path, value: mediaType }];

const cachingOf = ({ file: { cache }, path }: RuledFile): PathRule[] =>
  cache === undefined ? [] : [{ path, value: CACHE[cache] }];

/** What belongs to a badge and is not a page; an unlisted page says `noindex` itself. */
function badgeFiles(files: readonly RuledFile[]): PathPattern[] {
  return unique([...files.flatMap(({ file, path }) => (file.scope === 'badge' ? [path] : [])), EMBEDS]);
}

function badgeFolders(files: readonly RuledFile[]): PathPattern[] {
  return unique(badgeFiles(files).map(folderOf));
}

/** The folders with pages and files of badges, on whichever site. */
export const BADGE_FOLDERS: readonly PathPattern[] = badgeFolders(RULED_FILES);

function unique(patterns: readonly PathPattern[]): PathPattern[] {
  return [...new Set(patterns)];
}

/** What the rules of a site depend on. */
export interface RuledSite {
  /** Its address, without a slash at the end. */
  readonly address: string;
  /** Nothing of a preview is for search engines. */
  readonly isPreview: boolean;
  /** Whether there is a public badge. */
  readonly listsBadges: boolean;
  /** The forms that it asks for; left out, none but the usual one. */
  readonly formats?: readonly BadgeFormat[] | undefined;
  /** The further parts that it has; left out, none. */
  readonly sections?: readonly SiteSection[] | undefined;
}

/** The rules of a site. */
export function siteRules(about: RuledSite): SiteRules {
  const { address, isPreview, listsBadges, formats = [], sections = [] } = about;
  const further = sections.map((name) => SECTIONS[name]);
  const files = RULED_FILES.filter(({ format }) => format === undefined || formats.includes(format));
  return {
    base: new URL(address).pathname.replace(/\/$/, ''),
    everywhere: {
      // On pages and errors too: a page shares its address, and so caches, with its JSON; a verifier must tell a 404
      // from a refusal; and a second block in _headers would be sent beside this one, as "*, *".
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': '*',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': REFERRER_POLICY,
      'Content-Security-Policy': PAGE_POLICY,
      ...(isPreview && { 'X-Robots-Tag': 'noindex' }),
    },
    negotiated: [
      ...negotiatedOn(formats.includes('vc-jwt')),
      ...further.map(({ page, json, types }) => ({ page, json, types })),
    ],
    aliases: files.flatMap(aliasesOf),
    missingJson: forPrograms(files),
    types: files.flatMap(typesOf),
    caching: [...files.flatMap(cachingOf), { path: '/_astro/*', value: CACHE.hashed }],
    robots: isPreview
      ? []
      : [
          ...unindexed(files, listsBadges),
          ...further.flatMap(({ unindexed: paths }) => paths.map((path) => ({ path, value: 'noindex' }))),
        ],
    policies: POLICIES,
  };
}

/** Search engines have no use for a badge's files; where no badge is listed, its page is kept from them as well. */
function unindexed(files: readonly RuledFile[], listsBadges: boolean): PathRule[] {
  const patterns = listsBadges
    ? badgeFiles(files)
    : badgeFolders(files).map((folder): PathPattern => `${folder}*`);
  return patterns.map((path) => ({ path, value: 'noindex' }));
}
