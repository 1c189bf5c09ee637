import { isObject, listOf } from '../json.ts';
import { momentOf } from '../moment.ts';
import { achievement } from './achievement.ts';
import { identityObject } from './identity.ts';
import { instanceOf } from './object.ts';
import { evidence, image, service, typedObject } from './parts.ts';
import { profile } from './profile.ts';
import { result, resultReferences } from './result.ts';
import { all, memberOf, oneOrMany, type Rule } from './rule.ts';
import { dateTime, number, text, uri } from './values.ts';

/** The members that every verifiable credential here may have, apart from subject and issuer [VC 2.0 §4]. */
const CREDENTIAL_MEMBERS = {
  description: text,
  awardedDate: dateTime,
  validUntil: dateTime,
  credentialSchema: oneOrMany(service),
  credentialStatus: oneOrMany(typedObject),
  refreshService: service,
  termsOfUse: oneOrMany(typedObject),
  evidence: oneOrMany(evidence),
} as const;

/** Ends no sooner than it begins [VC 2.0 §4.9]. */
const period: Rule = (value, place, report) => {
  const [start, end] = isObject(value) ? [momentOf(value.validFrom), momentOf(value.validUntil)] : [];
  if (start !== undefined && end !== undefined && end < start) {
    report('conformance/period', memberOf(place, 'validUntil'));
  }
};

/** A subject is known by its id or by an identifier [OB 3.0 §9.1, step 1]. */
const knownRecipient: Rule = (value, place, report) => {
  if (isObject(value) && value.id === undefined && listOf(value.identifier).length === 0) {
    report('conformance/no-recipient', place);
  }
};

/** OB 3.0 AchievementSubject: exactly one. */
const achievementSubject: Rule = all(
  instanceOf(['AchievementSubject'], {
    required: { achievement },
    optional: {
      id: uri,
      identifier: oneOrMany(identityObject),
      activityStartDate: dateTime,
      activityEndDate: dateTime,
      creditsEarned: number,
      image,
      licenseNumber: text,
      narrative: text,
      result: oneOrMany(result),
      role: text,
      source: profile,
      term: text,
    },
  }),
  knownRecipient,
  resultReferences,
);

/** OB 3.0 AchievementCredential, also known as OpenBadgeCredential. */
export const openBadgeCredential: Rule = all(
  instanceOf(['VerifiableCredential', ['OpenBadgeCredential', 'AchievementCredential']], {
    required: { id: uri, credentialSubject: achievementSubject, issuer: profile, validFrom: dateTime },
    optional: { ...CREDENTIAL_MEMBERS, name: text, image },
  }),
  period,
);

const endorsementSubject: Rule = instanceOf(['EndorsementSubject'], {
  required: { id: uri },
  optional: { endorsementComment: text },
});

/** OB 3.0 EndorsementCredential. */
export const endorsementCredential: Rule = all(
  instanceOf(['VerifiableCredential', 'EndorsementCredential'], {
    required: {
      id: uri,
      name: text,
      credentialSubject: endorsementSubject,
      issuer: profile,
      validFrom: dateTime,
    },
    optional: CREDENTIAL_MEMBERS,
  }),
  period,
);
