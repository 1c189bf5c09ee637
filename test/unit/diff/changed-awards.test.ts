import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openBadgeCredential } from '../../../src/credential/open-badge-credential.ts';
import { changedMembers } from '../../../src/diff/changed-members.ts';
import { compareAwards } from '../../../src/diff/compare-awards.ts';
import type { Site } from '../../../src/model/site.ts';
import { sampleSite } from '../../support/sample-site.ts';

const sample = await sampleSite();

/** Changes of a site that do or do not show in the credentials of its awards. */
const EDITS: readonly ((site: Site) => Site)[] = [
  (site) => ({ ...site, config: { ...site.config, title: 'Another title' } }),
  (site) => ({
    ...site,
    issuers: edited(site.issuers, (issuer) => ({ ...issuer, name: `${issuer.name}!` })),
  }),
  (site) => ({
    ...site,
    achievements: edited(site.achievements, (each) => ({ ...each, description: `${each.description}!` })),
  }),
  (site) => ({
    ...site,
    achievements: edited(site.achievements, (each) => ({
      ...each,
      results: each.results?.map((result) => ({ ...result, name: `${result.name}!` })),
    })),
  }),
  (site) => ({
    ...site,
    awards: site.awards.map((award, at) => (at % 2 ? award : { ...award, role: 'Host' })),
  }),
  (site) => ({
    ...site,
    awards: site.awards.map((award, at) =>
      at % 3 ? award : { ...award, recipient: { ...award.recipient, name: 'Ana Lima' } },
    ),
  }),
  (site) => ({ ...site, awards: site.awards.map((award) => ({ ...award, visibility: 'public' })) }),
  (site) => structuredClone(site),
];

function edited<Id, Thing>(things: ReadonlyMap<Id, Thing>, edit: (thing: Thing) => Thing): Map<Id, Thing> {
  return new Map([...things].map(([id, thing], at) => [id, at % 2 ? thing : edit(thing)]));
}

/** By whole documents, as it is defined. */
function changedBy(before: Site, after: Site) {
  const elsewhere = /^(name|issuer|credentialSubject\.achievement)(\.|$)/;
  return after.awards.flatMap((award, at) => {
    const was = before.awards[at] ?? award;
    const members = changedMembers(openBadgeCredential(before, was), openBadgeCredential(after, award));
    const own = members.filter((member) => !elsewhere.test(member));
    return own.length > 0 ? [{ id: award.id, members: own }] : [];
  });
}

test('an award that is passed over because nothing around it differs has no changed member', () => {
  const edits = fc.array(fc.constantFrom(...EDITS), { maxLength: 4 });
  fc.assert(
    fc.property(edits, (chosen) => {
      const after = chosen.reduce((site, edit) => edit(site), sample);
      const found = compareAwards(sample, after).changed.map(({ id, members }) => ({ id, members }));
      expect(found).toEqual(changedBy(sample, after));
    }),
    { numRuns: 60 },
  );
});
