import { createHmac } from 'node:crypto';
import { achievementDocument } from '../credential/achievement.ts';
import type { SignedCredential, UnsignedCredential } from '../credential/documents.ts';
import { issuerDocument } from '../credential/issuer-profile.ts';
import { openBadgeCredential } from '../credential/open-badge-credential.ts';
import { hashEmail } from '../credential/recipient.ts';
import { statusListCredential } from '../credential/status-list-credential.ts';
import { didOf, verificationMethodOf } from '../credential/urls.ts';
import { EXIT, LanyardError, problem } from '../errors/index.ts';
import { type DateTime, endAfter } from '../lib/date-time.ts';
import { isEmailAddress, normaliseEmailAddress } from '../lib/email-address.ts';
import { type Award, awardState } from '../model/award.ts';
import type { Issuer } from '../model/issuer.ts';
import { achievementOf, issuerOf, type Site } from '../model/site.ts';
import type { Tombstone } from '../model/tombstone.ts';
import type { Canonizer } from '../proof/data-integrity/canonize.ts';
import { createShapeCanonizer } from '../proof/data-integrity/shape-canonizer.ts';
import { signCredential } from '../proof/data-integrity/sign-credential.ts';
import type { Signing } from './choose-signing.ts';
import type { IssuedAward, IssuedSite, IssuedStatusList } from './issued-site.ts';

/** How a site is signed, and what else signing needs. */
export interface IssueOptions extends Signing {
  /** The build's clock. */
  readonly now: DateTime;
  /** From which the salts of plain e-mail addresses are made; at least 32 characters. Only where there are any. */
  readonly saltSecret?: string | undefined;
  /** Called after each signature with the number made so far and the number in all. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/** A preview's badges and lists hold for a fortnight. */
const PREVIEW_LIFETIME = { count: 14, unit: 'day' } as const;

/** Signs everything a site says. Same site, clock and keys: same bytes. Throws LanyardError; writes nothing. */
export async function issueSite(options: IssueOptions): Promise<IssuedSite> {
  const { mode, now } = options;
  const site = withHashedEmails(options.site, options.saltSecret);
  const context: SigningContext = { ...options, site, canonize: createShapeCanonizer() };
  return {
    mode,
    now,
    site,
    issuers: [...site.issuers.values()].map((issuer) => ({
      issuer,
      did: didOf(site.config.site, issuer),
      document: issuerDocument(site.config.site, issuer),
    })),
    achievements: [...site.achievements.values()].map((achievement) => ({
      achievement,
      document: achievementDocument(site, achievement),
    })),
    awards: await issueAwards(context),
    statusLists: await issueStatusLists(context),
  };
}

type SigningContext = IssueOptions & { readonly canonize: Canonizer };

async function issueAwards(context: SigningContext): Promise<IssuedAward[]> {
  const { site, now, mode } = context;
  const issued: IssuedAward[] = [];
  for (const authored of site.awards) {
    const award = mode === 'preview' ? shortened(authored, now) : authored;
    const issuer = issuerOf(site, award);
    const unsigned = openBadgeCredential(site, award);
    issued.push({
      award,
      achievement: achievementOf(site, award),
      issuer,
      secured: { embedded: await sign(context, issuer, unsigned, award.validFrom) },
      state: awardState(award, now),
    });
    context.onProgress?.(issued.length, site.awards.length);
  }
  return issued;
}

function shortened(award: Award, now: DateTime): Award {
  const end = endAfter(now, PREVIEW_LIFETIME);
  return {
    ...award,
    validUntil: award.validUntil !== undefined && award.validUntil < end ? award.validUntil : end,
  };
}

async function issueStatusLists(context: SigningContext): Promise<IssuedStatusList[]> {
  const { site, signers } = context;
  const lists: IssuedStatusList[] = [];
  for (const id of signers.keys()) {
    const issuer = issuerOf(site, { issuer: id });
    const entries: ListEntries = {
      awards: site.awards.filter((award) => award.issuer === id),
      tombstones: site.tombstones.filter((tombstone) => tombstone.issuer === id),
    };
    if (entries.awards.length + entries.tombstones.length === 0) continue;
    lists.push({ issuer, credential: await issueStatusList(context, issuer, entries) });
  }
  return lists;
}

/** What stands in one issuer's list. */
interface ListEntries {
  readonly awards: readonly Award[];
  readonly tombstones: readonly Tombstone[];
}

function issueStatusList(
  context: SigningContext,
  issuer: Issuer,
  entries: ListEntries,
): Promise<SignedCredential> {
  const { site, now } = context;
  const revoked = [...entries.awards.filter((award) => award.revoked), ...entries.tombstones];
  const validFrom = lastChange(entries, now);
  const unsigned = statusListCredential({
    site: site.config.site,
    issuer,
    revoked: revoked.map(({ statusIndex }) => statusIndex),
    validFrom,
    validUntil: listEnd(context),
  });
  return sign(context, issuer, unsigned, validFrom);
}

/** When a list last said something new, so that it is signed anew only then: the last revocation, else the first award. */
function lastChange({ awards, tombstones }: ListEntries, now: DateTime): DateTime {
  const revocations = awards.flatMap((award) => (award.revoked ? [award.revoked.date] : []));
  const erasures = tombstones.map(({ erased }) => erased);
  const last =
    [...revocations, ...erasures].sort().at(-1) ?? awards.map((award) => award.awarded).sort()[0] ?? now;
  return last < now ? last : now;
}

function listEnd({ mode, site, now }: SigningContext): DateTime | undefined {
  if (mode === 'preview') return endAfter(now, PREVIEW_LIFETIME);
  const days = site.config.statusListDays;
  return days === undefined ? undefined : endAfter(now, { count: days, unit: 'day' });
}

function sign(context: SigningContext, issuer: Issuer, unsigned: UnsignedCredential, created: DateTime) {
  const signer = context.signers.get(issuer.id);
  if (!signer) throw new Error(`No signer was chosen for the issuer ${issuer.id}.`);
  const did = didOf(context.site.config.site, issuer);
  const verificationMethod = verificationMethodOf(did, signer.publicKey);
  return signCredential(unsigned, { signer, verificationMethod, created, canonize: context.canonize });
}

/** From here on no plain address is left: each is hashed with a salt that needs the secret to be made again. */
function withHashedEmails(site: Site, secret: string | undefined): Site {
  const hasPlain = site.awards.some((award) => isEmailAddress(award.recipient.email ?? ''));
  if (!hasPlain) return site;
  if (secret === undefined || secret.length < 32) {
    throw new LanyardError([problem('mode/salt-secret-missing', undefined)], EXIT.key);
  }
  return { ...site, awards: site.awards.map((award) => withHashedEmail(award, secret)) };
}

function withHashedEmail(award: Award, secret: string): Award {
  const { email } = award.recipient;
  if (email === undefined || !isEmailAddress(email)) return award;
  const message = `lanyard e-mail salt 1\n${award.id}\n${normaliseEmailAddress(email)}`;
  const salt = createHmac('sha256', secret).update(message).digest('hex').slice(0, 32);
  return { ...award, recipient: { ...award.recipient, email: hashEmail(email, salt), salt } };
}
