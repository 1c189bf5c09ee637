import { DATES_1, DATES_2, type DateMembers, dateMembers, periodOf } from '../data-model.ts';
import { isObject, listOf } from '../json.ts';
import { achievementRule } from './achievement.ts';
import { identityObjectRule } from './identity.ts';
import { type ClassShape, instanceOf } from './object.ts';
import { evidenceRule, imageRule, relatedResourceRule, serviceRule, typedObjectRule } from './parts.ts';
import { profileRefRule, profileRule } from './profile.ts';
import { resultReferencesRule, resultRule } from './result.ts';
import { all, memberOf, oneOrMany, type Rule } from './rule.ts';
import { dateTimeRule, numberRule, textRule, uriRule } from './values.ts';

/** The members that every verifiable credential here may have, apart from subject and issuer [VC 2.0 §4]. */
const CREDENTIAL_MEMBERS = {
  description: textRule,
  awardedDate: dateTimeRule,
  credentialSchema: oneOrMany(serviceRule),
  credentialStatus: oneOrMany(typedObjectRule),
  refreshService: serviceRule,
  termsOfUse: oneOrMany(typedObjectRule),
  evidence: oneOrMany(evidenceRule),
  relatedResource: oneOrMany(relatedResourceRule),
} as const;

/** Ends no sooner than it begins. */
const period: Rule = (value, place, report) => {
  if (!isObject(value)) return;
  const [start, end] = periodOf(value);
  if (start !== undefined && end !== undefined && end < start) {
    report('conformance/period', memberOf(place, dateMembers(value).end));
  }
};

/** A credential of certain types: its dates are called as its data model has it [VC 1.1 §4.6, §4.7; VC 2.0 §4.9]. */
export function credentialRule(
  types: Parameters<typeof instanceOf>[0],
  { required, optional }: ClassShape,
): Rule {
  const dated = ({ start, end }: DateMembers) =>
    instanceOf(['VerifiableCredential', ...types], {
      required: { id: uriRule, ...required, issuer: profileRefRule, [start]: dateTimeRule },
      optional: { ...CREDENTIAL_MEMBERS, [end]: dateTimeRule, ...optional },
    });
  const rules = { issuanceDate: dated(DATES_1), validFrom: dated(DATES_2) };
  const members: Rule = (value, place, report) =>
    rules[isObject(value) ? dateMembers(value).start : 'validFrom'](value, place, report);
  return all(members, period);
}

/** A subject is known by its id or by an identifier [OB 3.0 §9.1, step 1]. */
export const knownRecipient: Rule = (value, place, report) => {
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
export const openBadgeCredentialRule: Rule = credentialRule(
  [['OpenBadgeCredential', 'AchievementCredential']],
  {
    required: { credentialSubject: achievementSubject },
    optional: { name: textRule, image: imageRule },
  },
);

const endorsementSubject: Rule = instanceOf(['EndorsementSubject'], {
  required: { id: uriRule },
  optional: { endorsementComment: textRule },
});

/** OB 3.0 EndorsementCredential. */
export const endorsementCredentialRule: Rule = credentialRule(['EndorsementCredential'], {
  required: { name: textRule, credentialSubject: endorsementSubject },
});
