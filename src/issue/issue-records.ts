import type { JsonObject, SignedCredential } from '../credential/documents.ts';
import { learnerRecordCredential } from '../credential/learner-record-credential.ts';
import type { LearnerRecord } from '../model/record.ts';
import { issuerOf, type Site } from '../model/site.ts';
import type { IssuedAward, IssuedRecord, RecordState } from './issued-site.ts';
import { previewEnd, type SigningContext, signAsIssuer } from './signing-context.ts';

/** Signs the learner records, each around badges that are signed already [CLR 2.0 §3]; in a preview they end soon. */
export async function issueRecords(
  context: SigningContext,
  awards: readonly IssuedAward[],
): Promise<IssuedRecord[]> {
  const byId = new Map(awards.map((each) => [each.award.id, each]));
  const issued: IssuedRecord[] = [];
  for (const record of context.site.records) {
    const own = record.awards.flatMap((id) => byId.get(id) ?? []);
    if (own.length < record.awards.length || !record.badges)
      throw new Error(`The site was not checked: ${record.file} was not read.`);
    issued.push(await issueRecord(context, record, own));
  }
  return issued;
}

async function issueRecord(
  context: SigningContext,
  record: LearnerRecord,
  own: readonly IssuedAward[],
): Promise<IssuedRecord> {
  const { site, mode, now } = context;
  const issuer = issuerOf(site, record);
  const given = (record.badges ?? []).map(({ document }) => document as JsonObject);
  const badges = [...own.map(({ secured }) => secured.embedded), ...given];
  const validUntil = mode === 'preview' ? previewEnd(now) : undefined;
  const unsigned = learnerRecordCredential(site, record, badges, validUntil);
  const credential: SignedCredential = await signAsIssuer(context, issuer, unsigned, record.validFrom);
  return { record, issuer, credential, own, given, state: stateOf(record, now) };
}

function stateOf({ revoked, validFrom }: LearnerRecord, now: SigningContext['now']): RecordState {
  if (revoked) return { kind: 'revoked', at: revoked.date, reason: revoked.reason };
  return validFrom > now ? { kind: 'not-yet-valid', from: validFrom } : { kind: 'valid' };
}

/** A record as it would be with unsigned badges: as large, but for their proofs. */
export function unsignedRecord(site: Site, record: LearnerRecord, badges: readonly JsonObject[]): JsonObject {
  const given = (record.badges ?? []).map(({ document }) => document as JsonObject);
  return learnerRecordCredential(site, record, [...badges, ...given]);
}
