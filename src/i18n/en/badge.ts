import type { Count } from '../count.ts';

/** The page of a badge, and the one on which an award of it is written. */
export default {
  /** The page of a badge. */
  badge: {
    title: (achievement: string, recipient: string) => `${achievement}, awarded to ${recipient}`,
    summary: (issuer: string, domain: string) => `A badge by ${issuer} (${domain}).`,
    summaryOf: (recipient: string, issuer: string, domain: string) =>
      `Awarded to ${recipient} by ${issuer} (${domain}).`,
    alt: (achievement: string) => `Badge: ${achievement}`,
    cardAlt: (achievement: string, domain: string) => `The badge “${achievement}” of ${domain}`,
    awardedTo: 'Awarded to',
    issuedBy: 'Issued by',
    awarded: 'Awarded',
    reissued: 'Reissued',
    validUntil: 'Valid until',
    role: 'Role',
    term: 'Term',
    activity: 'Activity',
    creditsEarned: 'Credits earned',
    licenceNumber: 'Licence number',
    assessedBy: 'Assessed by',
    criteria: 'How it is earned',
    criteriaInFull: 'The criteria in full:',
    narrative: 'How this one was earned',
    evidence: 'Evidence',
    evidenceNumber: (number: string) => `Evidence ${number}`,
    forAudience: (audience: string) => `for ${audience}`,
    alignments: 'Skills and standards',
  },
  /** The state of an award: what was true when the site was made, never that it is verified. */
  state: {
    heading: 'State',
    valid: 'Valid as issued',
    notBefore: (day: string) => `Not valid before ${day}`,
    expired: (day: string) => `Expired on ${day}`,
    revoked: (day: string) => `Revoked on ${day}`,
    asOf: 'On {}, when this site was made.',
  },
  /** What is assessed, and what was reached. */
  results: {
    heading: 'Results',
    assessed: 'What is assessed',
    assessedOn: 'Assessed on',
    scale: 'Scale',
    needed: 'Needed',
    levelNeeded: 'needed',
    levelReached: 'reached',
    range: (least: string, most: string) => `${least} to ${most}`,
    from: (least: string) => `from ${least}`,
    upTo: (most: string) => `up to ${most}`,
    level: (level: string) => `level ${level}`,
    points: (points: string) => `${points} points`,
    countedPoints: (count: Count) => count({ one: '# point', other: '# points' }),
  },
  /** What speaks for an achievement. */
  trust: {
    heading: 'Trust metadata',
    aligned: 'Trust metadata · TrustEd-aligned',
    skills: 'Skills',
    authority: 'Allowed by',
    assessment: 'Assessment',
    rubrics: 'Rubrics',
    duration: 'Time it takes',
    noCertification:
      'What the issuer says about this achievement. It is no certification by 1EdTech or anybody else.',
  },
  /** How to check a badge, and what its proof is made of. */
  proof: {
    heading: 'How to check it',
    explanation:
      'This page repeats what was issued; it is not itself a proof. Give its address, or the image with the credential inside, to any Open Badges 3.0 verifier.',
    help: 'What a check proves, and what it does not',
    credential: 'Credential',
    did: 'Issuer’s DID',
    key: 'Key',
    proof: 'Proof',
    signed: 'Signed',
    statusList: 'Status list',
    placeIn: (place: string) => `Place ${place} in`,
  },
  /** The page on which an award's file is written. */
  award: {
    title: 'Award a badge',
    summary:
      'For those who may change this site’s repository. The page writes the file of an award and sends nothing: the address becomes a hash here, in your browser.',
    achievement: 'Achievement',
    chooseAchievement: 'Choose an achievement',
    date: 'Earned on',
    email: 'Recipient’s e-mail address',
    emailNote:
      'Only its hash goes into the file. A hash is no secret: whoever guesses the address can confirm the guess.',
    emailWrong: 'This is not one whole e-mail address.',
    emailCleaned: 'Signs that are no part of an address were taken out. Please look at it again.',
    name: 'Recipient’s name, if they agreed to have it published',
    nameNote: 'It will be public, for ever. Without a name the badge is just as valid.',
    nameWrong: 'A name has no e-mail address and no invisible characters in it.',
    make: 'Write the file',
    file: 'The file',
    path: 'Its name, from which the badge has its address for ever:',
    openAt: (host: string) => `Open it on ${host}`,
    copy: 'Copy the text',
    copied: 'Copied.',
    notCopied: 'The text is selected: copy it.',
    pasteIfEmpty: 'If the editor there opens empty, copy the text and paste it.',
    makeFile: 'Make a file with this name in the repository at {}, and paste the text.',
    thenReview: 'Nothing is awarded until the file is reviewed and merged.',
    byHand: 'Without this form',
    byHandFile:
      'Make the file {}, with 26 random letters and digits in place of the dots, and write into it:',
    byHandHash:
      'The salt is 32 random hexadecimal digits. The hash is the SHA-256 of the address, in lower case, with the salt right behind it. Leave out the line of the name unless it may be published.',
    byHandProgram: 'In a copy of the repository, {} makes the whole file.',
  },
};
