import type { PublicKey } from '../keys/public-key.ts';
import type {
  AchievementId,
  AwardId,
  CollectionId,
  Did,
  EndorsementId,
  IssuerId,
  RecordId,
} from '../model/id.ts';
import type { Issuer } from '../model/issuer.ts';

/** One of an issuer's status lists. */
export interface StatusListId {
  readonly issuer: IssuerId;
  /** From 1 on. */
  readonly list: number;
}

/** Every path of the site, relative to its root, without a slash at the front. Only here are paths made. */
export const paths = {
  home: '',
  achievements: 'achievements',
  issuer: (id: IssuerId) => `issuers/${id}`,
  issuerJson: (id: IssuerId) => `issuers/${id}.jsonld`,
  issuerDid: (id: IssuerId) => `issuers/${id}/did.json`,
  issuerImage: (id: IssuerId) => `issuers/${id}.png`,
  issuerCard: (id: IssuerId) => `issuers/${id}/card.png`,
  rootDid: '.well-known/did.json',
  issuerJwks: (id: IssuerId) => `issuers/${id}/jwks.json`,
  rootJwks: '.well-known/jwks.json',
  /** One key, by its thumbprint. */
  keyJwk: (thumbprint: string) => `keys/${thumbprint}.jwk.json`,
  achievement: (id: AchievementId) => `achievements/${id}`,
  achievementJson: (id: AchievementId) => `achievements/${id}.jsonld`,
  achievementImage: (id: AchievementId) => `achievements/${id}.png`,
  achievementImageAlias: (id: AchievementId) => `achievements/${id}/image`,
  /** The badge image as a drawing, on sites whose pages put the credential into it. */
  achievementDrawing: (id: AchievementId) => `achievements/${id}.svg`,
  /** The badge image for lists. */
  achievementThumbnail: (id: AchievementId) => `achievements/${id}/small.webp`,
  achievementCard: (id: AchievementId) => `achievements/${id}/card.png`,
  collection: (id: CollectionId) => `collections/${id}`,
  collectionJson: (id: CollectionId) => `collections/${id}.jsonld`,
  collectionCard: (id: CollectionId) => `collections/${id}/card.png`,
  holders: (id: AchievementId, page: number) => `achievements/${id}/holders/${page}`,
  badge: (id: AwardId) => `badges/${id}`,
  badgeJson: (id: AwardId) => `badges/${id}.jsonld`,
  badgePng: (id: AwardId) => `badges/${id}.png`,
  badgeSvg: (id: AwardId) => `badges/${id}.svg`,
  badgePdf: (id: AwardId) => `badges/${id}.pdf`,
  /** The badge image with the assertion of Open Badges 2.0 inside, and that assertion, its class and its issuer. */
  badgeOldPng: (id: AwardId) => `badges/${id}.ob2.png`,
  badgeOldSvg: (id: AwardId) => `badges/${id}.ob2.svg`,
  hostedBadge: (id: AwardId) => `ob2/badges/${id}.json`,
  hostedAchievement: (id: AchievementId) => `ob2/achievements/${id}.json`,
  hostedIssuer: (id: IssuerId) => `ob2/issuers/${id}.json`,
  badgeJws: (id: AwardId) => `badges/${id}.jws`,
  badgeJwtPng: (id: AwardId) => `badges/${id}.jwt.png`,
  badgeJwtSvg: (id: AwardId) => `badges/${id}.jwt.svg`,
  verification: (id: AwardId) => `badges/${id}/verification.json`,
  /** The QR code of the badge's page. */
  badgeQr: (id: AwardId) => `qr/${id}.svg`,
  /** The QR code of the badge's credential, for wallets. */
  walletQr: (id: AwardId) => `qr/${id}/wallet.svg`,
  oembed: (id: AwardId) => `badges/${id}/oembed.json`,
  /** Another address of one of a badge's files. */
  badgeAlias: (id: AwardId, name: string) => `badges/${id}/${name}`,
  /** Where clients of verification endpoints ask for a badge: a host's rules lead from there to its files. */
  endpoint: (id: AwardId) => `credentials/v1/${id}`,
  endpointFile: (id: AwardId, name: string) => `credentials/v1/${id}/${name}`,
  endpointStatusList: ({ issuer }: StatusListId) => `credentials/v1/status-lists/${issuer}/revocation`,
  /** The badge in small, for frames on other sites. */
  embed: (id: AwardId) => `embed/${id}`,
  statusList: ({ issuer, list }: StatusListId) => `status/${issuer}/revocation-${list}.jsonld`,
  endorsement: (id: EndorsementId) => `endorsements/${id}`,
  endorsementJson: (id: EndorsementId) => `endorsements/${id}.jsonld`,
  record: (id: RecordId) => `records/${id}`,
  recordJson: (id: RecordId) => `records/${id}.jsonld`,
  recordPng: (id: RecordId) => `records/${id}.png`,
  recordSvg: (id: RecordId) => `records/${id}.svg`,
  recordPdf: (id: RecordId) => `records/${id}.pdf`,
  homeCard: 'card.png',
  insignia: 'insignia.svg',
  insigniaNight: 'insignia-night.svg',
  verify: 'verify',
  /** Where somebody who may change the repository writes an award's file. */
  award: 'award',
  helpRecipients: 'help/recipients',
  helpVerifiers: 'help/verifiers',
  achievementsFeed: 'achievements.atom',
  badgesFeed: 'badges.atom',
  badgeList: 'badges.json',
  /** What a page loads of the verifier for browsers: `badge.js`, `page.js`. */
  verifier: (file: string) => `verifier/${file}`,
  /** The verifier as one file to keep. */
  offlineVerifier: 'verifier/offline.html',
  /** Files with a digest in their name, which hosts let browsers keep. Astro's own are there too. */
  hashed: (file: string) => `_astro/${file}`,
  sitemap: 'sitemap.xml',
  sitemapPart: (part: number) => `sitemaps/${part}.xml`,
  robots: 'robots.txt',
  securityTxt: '.well-known/security.txt',
  /** The issuers' colours, for the pages. */
  accents: 'accents.css',
  /** What a server has to know of the site; for itself, not for visitors. */
  serverConfig: '_site.json',
  notFound: '404.html',
  /** The same for programs. */
  notFoundJson: '404.json',
  verificationSchema: 'schemas/verification.json',
} as const;

/** A whole URL below the site's address (which has no slash at its end). */
export function urlOf(site: string, path: string): string {
  return path === '' ? `${site}/` : `${site}/${path}`;
}

/** The path part under which a page links inside its own site, base path included: `/repo/badges/x`. */
export function hrefOf(site: string, path: string): string {
  return new URL(urlOf(site, path)).pathname;
}

/** Where a path of the built site is on the machine that built it: `npm run preview`, `npm run serve`, `npm run dev`. */
export function localUrlOf(site: string, path: string): string {
  return `http://localhost:4321${hrefOf(site, path)}`;
}

/** A site's address as people say it: its host, and the path where it stands below one. */
export function domainOf(site: string): string {
  const { host, pathname } = new URL(site);
  return `${host}${pathname.replace(/\/$/, '')}`;
}

/** The DID of an issuer [did:web §3.2]: `did:web:HOST:issuers:ID`, or `did:web:HOST` for the host itself. */
export function didOf(site: string, issuer: Pick<Issuer, 'id' | 'rootDid'>): Did {
  const { host, pathname } = new URL(site);
  const segments = [encodeURIComponent(host), ...pathname.split('/').filter(Boolean)];
  if (!issuer.rootDid) segments.push('issuers', issuer.id);
  return `did:web:${segments.join(':')}` as Did;
}

/** The DID URL of one of an issuer's keys: its name as fragment. */
export function verificationMethodOf(did: Did, { name }: Pick<PublicKey, 'name'>): string {
  return `${did}#${name}`;
}
