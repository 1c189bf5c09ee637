import { openBadgeCredential } from '../credential/open-badge-credential.ts';
import { type Problem, problem } from '../errors/index.ts';
import { generateKey, type Signer } from '../keys/signer.ts';
import type { DateTime } from '../lib/date-time.ts';
import type { Award } from '../model/award.ts';
import type { IssuerId } from '../model/id.ts';
import { type Issuer, mayKeySign } from '../model/issuer.ts';
import type { IssuerKey } from '../model/issuer-key.ts';
import type { LearnerRecord } from '../model/record.ts';
import { issuerOf, type Site } from '../model/site.ts';
import { checkRecords } from './check-records.ts';
import { checkVerdicts } from './check-verdicts.ts';
import type { Signing } from './choose-signing.ts';
import { sizeProblems } from './credential-size.ts';
import { withHashedEmails } from './hash-emails.ts';
import { unsignedDocuments } from './issue-endorsements.ts';
import { issueSite } from './issue-site.ts';
import { examplesOf } from './structures.ts';

/**
 * What a build would refuse of a site that loads, told of the files at fault: badges beyond the limits of verifiers, and
 * badges that cannot be signed or would not verify. As many awards as show every structure there is are signed with a
 * throw-away key and verified as the build does; what further ones differ in are texts that any badge may have.
 */
export async function rehearse(authored: Site, now: DateTime): Promise<Problem[]> {
  const signing = throwAwaySigning(withHashedEmails(authored, 'a rehearsal needs no secret salts'), now);
  const tooLarge = sizeProblems(signing.site);
  if (tooLarge.length > 0) return tooLarge;
  const awards = examples(signing.site).map((award) => rehearseThing(signing, award, [award], now));
  const records = signing.site.records.map((record) =>
    rehearseThing(signing, record, awardsOf(signing.site, record), now, record),
  );
  return (await Promise.all([...awards, ...records])).flat();
}

/** Of each issuer, and of awards that its key is too old for, some that show every structure. */
function examples(site: Site): Award[] {
  return examplesOf(
    site.awards,
    (award) => openBadgeCredential(site, award, unsignedDocuments(site, award)),
    (award) => {
      const expired = issuerOf(site, award).keys.some(
        ({ expires = award.validFrom }) => expires < award.validFrom,
      );
      return [`${award.issuer}${expired ? ', too late' : ''}`];
    },
  );
}

function awardsOf({ awards }: Site, record: LearnerRecord): Award[] {
  return awards.filter(({ id }) => record.awards.includes(id));
}

async function rehearseThing(
  signing: Signing,
  { file }: { readonly file: string },
  awards: readonly Award[],
  now: DateTime,
  record?: LearnerRecord,
): Promise<Problem[]> {
  const records = record ? [record] : [];
  const reasons = await reasonsOf({ ...signing, site: { ...signing.site, awards, records } }, now);
  return reasons.map((reason) => problem('credential/not-verifiable', { reason }, { file }));
}

async function reasonsOf(signing: Signing, now: DateTime): Promise<string[]> {
  try {
    const issued = await issueSite({ ...signing, now });
    const found = [...(await checkVerdicts(issued)), ...(await checkRecords(issued))];
    return found.map(({ reason }) => reason);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** As production would be, with keys of the same dates that nobody keeps. */
function throwAwaySigning(site: Site, now: DateTime): Signing {
  const signers = new Map<IssuerId, Signer>();
  const issuers = new Map<IssuerId, Issuer>();
  for (const issuer of site.issuers.values()) {
    const { signer } = generateKey();
    signers.set(issuer.id, signer);
    issuers.set(issuer.id, { ...issuer, keys: [{ ...datesOf(issuer, now), publicKey: signer.publicKey }] });
  }
  return { mode: 'production', site: { ...site, issuers }, signers, jwtSigners: signers };
}

function datesOf({ keys }: Issuer, now: DateTime): Omit<IssuerKey, 'publicKey'> {
  const { created, expires } = keys.find((key) => mayKeySign(key, now)) ?? {};
  return { created, expires };
}
