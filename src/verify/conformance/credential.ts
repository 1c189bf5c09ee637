import { dateTimeStampOf } from '../date-time-stamp.ts';
import { isObject, listOf } from '../json.ts';
import { achievementRule } from './achievement.ts';
import { identityObjectRule } from './identity.ts';
import { instanceOf } from './object.ts';
import { evidenceRule, imageRule, relatedResourceRule, serviceRule, typedObjectRule } from './parts.ts';
import { profileRefRule, profileRule } from './profile.ts';
import { resultReferencesRule, resultRule } from './result.ts';
import { all, memberOf, oneOrMany, type Rule } from './rule.ts';
import { dateTimeRule, numberRule, textRule, uriRule } from './values.ts';

/** The members that every verifiable credential here may have, apart from subject and issuer [VC 2.0 §4]. */
const CREDENTIAL_MEMBERS = {
  description: textRule,
  awardedDate: dateTimeRule,
  validUntil: dateTimeRule,
  credentialSchema: oneOrMany(serviceRule),
  credentialStatus: oneOrMany(typedObjectRule),
  refreshService: serviceRule,
  termsOfUse: oneOrMany(typedObjectRule),
  evidence: oneOrMany(evidenceRule),
  relatedResource: oneOrMany(relatedResourceRule),
} as const;

/** Ends no sooner than it begins [VC 2.0 §4.9]. */
const period: Rule = (value, place, report) => {
  const [start, end] = isObject(value)
    ? [dateTimeStampOf(value.validFrom), dateTimeStampOf(value.validUntil)]
    : [];
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
    required: { achievement: achievementRule },
    optional: {
      id: uriRule,
      identifier: oneOrMany(identityObjectRule),
      activityStartDate: dateTimeRule,
      activityEndDate: dateTimeRule,
      creditsEarned: numberRule,
      image: imageRule,
      licenseNumber: textRule,
      narrative: textRule,
      result: oneOrMany(resultRule),
      role: textRule,
      source: profileRule,
      term: textRule,
    },
  }),
  knownRecipient,
  resultReferencesRule,
);

/** OB 3.0 AchievementCredential, also known as OpenBadgeCredential. */
export const openBadgeCredentialRule: Rule = all(
  instanceOf(['VerifiableCredential', ['OpenBadgeCredential', 'AchievementCredential']], {
    required: {
      id: uriRule,
      credentialSubject: achievementSubject,
      issuer: profileRefRule,
      validFrom: dateTimeRule,
    },
    optional: { ...CREDENTIAL_MEMBERS, name: textRule, image: imageRule },
  }),
  period,
);

const endorsementSubject: Rule = instanceOf(['EndorsementSubject'], {
  required: { id: uriRule },
  optional: { endorsementComment: textRule },
});

/** OB 3.0 EndorsementCredential. */
export const endorsementCredentialRule: Rule = all(
  instanceOf(['VerifiableCredential', 'EndorsementCredential'], {
    required: {
      id: uriRule,
      name: textRule,
      credentialSubject: endorsementSubject,
      issuer: profileRefRule,
      validFrom: dateTimeRule,
    },
    optional: CREDENTIAL_MEMBERS,
  }),
  period,
);
