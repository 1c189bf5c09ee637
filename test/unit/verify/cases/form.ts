import type { Draft } from '../world.ts';
import { type Case, given } from './case.ts';

/** A badge with a fault of form; `codes` with their places, `code@place`. */
function faulty(name: string, codes: string, edit: (draft: Draft) => void): Case {
  return given(name, 'invalid', codes, (world) => {
    const draft = world.draft();
    edit(draft);
    return { ...draft, proof: PROOF };
  });
}

/** Form is checked before the signature, so any will do. */
const PROOF = {
  type: 'DataIntegrityProof',
  cryptosuite: 'eddsa-rdfc-2022',
  verificationMethod: 'did:web:club.example:issuers:club#key',
  proofPurpose: 'assertionMethod',
  proofValue: 'z1',
};

function achievement(edit: (achievement: Draft, subject: Draft) => void): (draft: Draft) => void {
  return (draft) => edit(draft.credentialSubject.achievement, draft.credentialSubject);
}

function identity(changes: Draft): (draft: Draft) => void {
  return (draft) => {
    draft.credentialSubject.identifier = [
      { type: 'IdentityObject', hashed: false, identityHash: 'Ana', identityType: 'name', ...changes },
    ];
  };
}

const DESCRIPTION = { id: 'urn:uuid:r1', type: ['ResultDescription'], name: 'Passed', resultType: 'Status' };

/** What JSON-LD does not notice and Open Badges 3.0 forbids. */
export const formCases: readonly Case[] = [
  faulty('no id', 'conformance/missing@id', (d) => {
    delete d.id;
  }),
  faulty('an id that is no URI', 'conformance/uri@id', (d) => {
    d.id = 'badge 1';
  }),
  faulty('an id that is a number', 'conformance/uri@id', (d) => {
    d.id = 7;
  }),
  faulty('no type', 'conformance/type@type', (d) => {
    delete d.type;
  }),
  faulty('not said to be an Open Badge', 'conformance/type@type', (d) => {
    d.type = ['VerifiableCredential'];
  }),
  faulty('not said to be a verifiable credential', 'conformance/type@type', (d) => {
    d.type = 'OpenBadgeCredential';
  }),
  faulty('an empty type beside the right ones', 'conformance/type@type', (d) => {
    d.type.push('');
  }),
  faulty('no issuer', 'conformance/missing@issuer', (d) => {
    delete d.issuer;
  }),
  faulty('the issuer as a list', 'conformance/not-an-object@issuer', (d) => {
    d.issuer = [d.issuer];
  }),
  faulty('an issuer that is no Profile', 'conformance/type@issuer.type', (d) => {
    d.issuer.type = ['Organization'];
  }),
  faulty('an issuer without an id', 'conformance/missing@issuer.id', (d) => {
    delete d.issuer.id;
  }),
  faulty('a logo as a bare URL', 'conformance/not-an-object@issuer.image', (d) => {
    d.issuer.image = 'https://club.example/logo.png';
  }),
  faulty('no validFrom', 'conformance/missing@validFrom', (d) => {
    delete d.validFrom;
  }),
  faulty('a date without a time', 'conformance/date-time@validFrom', (d) => {
    d.validFrom = '2026-10-01';
  }),
  faulty('a date without an offset', 'conformance/date-time@validFrom', (d) => {
    d.validFrom = '2026-10-01T00:00:00';
  }),
  faulty('a date without seconds', 'conformance/date-time@validUntil', (d) => {
    d.validUntil = '2026-12-01T00:00Z';
  }),
  faulty('a day that does not exist', 'conformance/date-time@awardedDate', (d) => {
    d.awardedDate = '2026-02-30T00:00:00Z';
  }),
  faulty('a date as a number', 'conformance/date-time@validUntil', (d) => {
    d.validUntil = 1_790_000_000;
  }),
  faulty('dates in an array', 'conformance/date-time@validUntil', (d) => {
    d.validUntil = ['2026-12-01T00:00:00Z'];
  }),
  faulty('the end before the beginning', 'conformance/period@validUntil', (d) => {
    d.validUntil = '2026-09-01T00:00:00Z';
  }),
  faulty('no subject', 'conformance/missing@credentialSubject', (d) => {
    delete d.credentialSubject;
  }),
  faulty('two subjects', 'conformance/not-an-object@credentialSubject', (d) => {
    d.credentialSubject = [d.credentialSubject, d.credentialSubject];
  }),
  faulty('one subject in an array', 'conformance/not-an-object@credentialSubject', (d) => {
    d.credentialSubject = [d.credentialSubject];
  }),
  faulty('a subject without a type', 'conformance/type@credentialSubject.type', (d) => {
    delete d.credentialSubject.type;
  }),
  faulty('a subject of another type', 'conformance/type@credentialSubject.type', (d) => {
    d.credentialSubject.type = ['Person'];
  }),
  faulty('nobody to whom it was given', 'conformance/no-recipient@credentialSubject', (d) => {
    delete d.credentialSubject.id;
  }),
  faulty('an empty list of identities', 'conformance/no-recipient@credentialSubject', (d) => {
    delete d.credentialSubject.id;
    d.credentialSubject.identifier = [];
  }),
  faulty('a subject id that is no URI', 'conformance/uri@credentialSubject.id', (d) => {
    d.credentialSubject.id = 'ana@club.example';
  }),
  faulty(
    'identityType email',
    'conformance/enumeration@credentialSubject.identifier[0].identityType',
    identity({ identityType: 'email' }),
  ),
  faulty(
    'an identity with more than it may have',
    'conformance/unexpected-member@credentialSubject.identifier[0]',
    identity({ name: 'Ana' }),
  ),
  faulty(
    'an identity with its type in an array',
    'conformance/type@credentialSubject.identifier[0].type',
    identity({ type: ['IdentityObject'] }),
  ),
  faulty(
    'hashed as a text',
    'conformance/boolean@credentialSubject.identifier[0].hashed',
    identity({ hashed: 'true' }),
  ),
  faulty(
    'a hash that is none',
    'conformance/identity-hash@credentialSubject.identifier[0].identityHash',
    identity({ hashed: true, identityHash: 'ana@club.example' }),
  ),
  faulty(
    'a hash of another algorithm',
    'conformance/identity-hash@credentialSubject.identifier[0].identityHash',
    identity({ hashed: true, identityHash: `sha512$${'0'.repeat(128)}` }),
  ),
  faulty('no achievement', 'conformance/missing@credentialSubject.achievement', (d) => {
    delete d.credentialSubject.achievement;
  }),
  faulty('two achievements', 'conformance/not-an-object@credentialSubject.achievement', (d) => {
    d.credentialSubject.achievement = [d.credentialSubject.achievement];
  }),
  faulty(
    'an achievement of empty type',
    'conformance/type@credentialSubject.achievement.type',
    achievement((a) => {
      a.type = '';
    }),
  ),
  faulty(
    'an achievement without a description',
    'conformance/missing@credentialSubject.achievement.description',
    achievement((a) => {
      delete a.description;
    }),
  ),
  faulty(
    'an achievement without criteria',
    'conformance/missing@credentialSubject.achievement.criteria',
    achievement((a) => {
      delete a.criteria;
    }),
  ),
  faulty(
    'criteria as a bare URL',
    'conformance/not-an-object@credentialSubject.achievement.criteria',
    achievement((a) => {
      a.criteria = 'https://club.example/criteria';
    }),
  ),
  faulty(
    'a name in several languages',
    'conformance/text@credentialSubject.achievement.name',
    achievement((a) => {
      a.name = { en: 'Bowline', de: 'Palstek' };
    }),
  ),
  faulty(
    'an unknown achievementType',
    'conformance/enumeration@credentialSubject.achievement.achievementType',
    achievement((a) => {
      a.achievementType = 'badge';
    }),
  ),
  faulty(
    'an achievementType that is a mere ext:',
    'conformance/enumeration@credentialSubject.achievement.achievementType',
    achievement((a) => {
      a.achievementType = 'ext:';
    }),
  ),
  faulty(
    'an image as a bare URL',
    'conformance/not-an-object@credentialSubject.achievement.image',
    achievement((a) => {
      a.image = 'https://club.example/bowline.png';
    }),
  ),
  faulty(
    'an image without a type',
    'conformance/type@credentialSubject.achievement.image.type',
    achievement((a) => {
      a.image = { id: 'https://club.example/bowline.png' };
    }),
  ),
  faulty(
    'an image with a size',
    'conformance/unexpected-member@credentialSubject.achievement.image',
    achievement((a) => {
      a.image = { id: 'https://club.example/bowline.png', type: 'Image', width: 600 };
    }),
  ),
  faulty(
    'an alignment to nowhere',
    'conformance/missing@credentialSubject.achievement.alignment[0].targetUrl',
    achievement((a) => {
      a.alignment = [{ type: ['Alignment'], targetName: 'Knots' }];
    }),
  ),
  faulty(
    'an alignment to a kind of thing unknown',
    'conformance/enumeration@credentialSubject.achievement.alignment[0].targetType',
    achievement((a) => {
      a.alignment = [
        { type: ['Alignment'], targetName: 'Knots', targetUrl: 'https://x.example/k', targetType: 'Skill' },
      ];
    }),
  ),
  faulty(
    'a tag that is a number',
    'conformance/text@credentialSubject.achievement.tag[1]',
    achievement((a) => {
      a.tag = ['knots', 7];
    }),
  ),
  faulty(
    'credits as a text',
    'conformance/number@credentialSubject.achievement.creditsAvailable',
    achievement((a) => {
      a.creditsAvailable = '3';
    }),
  ),
  faulty(
    'a result of an unknown status',
    'conformance/enumeration@credentialSubject.result[0].status',
    achievement((_, s) => {
      s.result = [{ type: ['Result'], status: 'Passed' }];
    }),
  ),
  faulty(
    'a result as a number',
    'conformance/text@credentialSubject.result[0].value',
    achievement((_, s) => {
      s.result = [{ type: ['Result'], value: 5 }];
    }),
  ),
  faulty(
    'a result of another achievement',
    'conformance/result-reference@credentialSubject.result[0].resultDescription',
    achievement((a, s) => {
      a.resultDescription = [DESCRIPTION];
      s.result = [{ type: ['Result'], resultDescription: 'urn:uuid:other', status: 'Completed' }];
    }),
  ),
  faulty(
    'a level of another rubric',
    'conformance/result-reference@credentialSubject.result[0].achievedLevel',
    achievement((a, s) => {
      a.resultDescription = [
        {
          ...DESCRIPTION,
          resultType: 'RubricCriterionLevel',
          rubricCriterionLevel: [{ id: 'urn:uuid:l1', type: ['RubricCriterionLevel'], name: 'Good' }],
        },
      ];
      s.result = [{ type: ['Result'], resultDescription: DESCRIPTION.id, achievedLevel: 'urn:uuid:l2' }];
    }),
  ),
  faulty(
    'a result without the status its description asks for',
    'conformance/result-status@credentialSubject.result[0].status',
    achievement((a, s) => {
      a.resultDescription = [DESCRIPTION];
      s.result = [{ type: ['Result'], resultDescription: DESCRIPTION.id }];
    }),
  ),
  faulty('evidence as a bare URL', 'conformance/not-an-object@evidence[0]', (d) => {
    d.evidence = ['https://club.example/evidence'];
  }),
  faulty('a status without a type', 'conformance/type@credentialStatus.type', (d) => {
    delete d.credentialStatus.type;
  }),
  faulty('a status that is a URL', 'conformance/not-an-object@credentialStatus', (d) => {
    d.credentialStatus = d.credentialStatus.statusListCredential;
  }),
  faulty('a birthday without a year', 'conformance/date@issuer.dateOfBirth', (d) => {
    d.issuer.dateOfBirth = '1 May';
  }),
  faulty(
    'more faults than are worth listing',
    `${Array.from({ length: 20 }, (_, index) => `conformance/text@credentialSubject.achievement.tag[${index}]`).join(' ')} conformance/more@undefined`,
    achievement((a) => {
      a.tag = Array(30).fill(7);
    }),
  ),
  faulty(
    'three faults at once',
    'conformance/type@credentialSubject.achievement.type conformance/missing@credentialSubject.achievement.id conformance/date-time@validFrom',
    (d) => {
      d.validFrom = 'today';
      d.credentialSubject.achievement.type = 'Badge';
      delete d.credentialSubject.achievement.id;
    },
  ),
  given('a badge with nearly everything', 'valid', '', (w) => w.badge(addNearlyEverything)),
  given('criteria that say nothing', 'valid', 'conformance/criteria-empty', (w) =>
    w.badge((d) => {
      d.credentialSubject.achievement.criteria = { type: 'Criteria' };
    }),
  ),
  given('an empty list of tags', 'valid', 'conformance/empty-array', (w) =>
    w.badge((d) => {
      d.credentialSubject.achievement.tag = [];
    }),
  ),
];

/** Adds most of what a badge may have. */
export function addNearlyEverything(d: Draft): void {
  d.awardedDate = '2026-09-30T18:00:00+02:00';
  d.validUntil = '2027-10-01T00:00:00Z';
  d.evidence = [
    { id: 'https://club.example/photo', type: ['Evidence'], name: 'A photo', narrative: 'On the pier.' },
  ];
  Object.assign(d.credentialSubject, {
    identifier: { type: 'IdentityObject', hashed: false, identityHash: 'Ana', identityType: 'name' },
    role: 'skipper',
    creditsEarned: 1.5,
    source: { id: 'https://school.example', type: ['Profile'], name: 'School' },
    result: [{ type: ['Result'], resultDescription: 'urn:uuid:r1', status: 'Completed', value: 'yes' }],
  });
  Object.assign(d.credentialSubject.achievement, {
    achievementType: 'ext:Knot',
    image: { id: 'https://club.example/bowline.png', type: 'Image', caption: 'A knot' },
    alignment: [
      {
        type: ['Alignment'],
        targetName: 'Knots',
        targetUrl: 'https://x.example/k',
        targetType: 'ext:Skill',
      },
    ],
    resultDescription: [DESCRIPTION],
    tag: ['knots'],
  });
}
