/** How to check a badge, and what its proof is made of. */
export default {
  heading: 'How to check it',
  explanation:
    'This page repeats what was issued; it is not itself a proof. Give its address, or the image, to any Open Badges 3.0 verifier, or run this:',
  help: 'What a check proves, and what it does not',
  credential: 'Credential',
  did: 'Issuer’s DID',
  key: 'Key',
  proof: 'Proof',
  signed: 'Signed',
  statusList: 'Status list',
  placeIn: (place: string) => `Place ${place} in`,
};
