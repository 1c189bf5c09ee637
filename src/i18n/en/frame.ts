/** What stands around every page, and the page for lost addresses. */
export default {
  comma: ', ',
  skip: 'Skip to the content',
  aboutThisSite: 'About this site',
  navigation: 'Site',
  achievements: 'Achievements',
  madeOn: 'Made on {}',
  source: 'Source of this site',
  preview: 'PREVIEW: signed with a throw-away key; nothing here proves anything.',
  sample: 'Sample site: signed with a published key; these badges prove nothing.',
  previewStamp: 'PREVIEW',
  sampleStamp: 'SAMPLE',
  forMachines: 'For machines',
  nothingHere: 'Nothing here',
  noPage: 'There is no page at this address.',
  whyNoPage:
    'A badge whose page is missing may never have been issued here, may have been removed because its holder asked, or its address was copied without its end.',
  whatCanBeEarned: 'See what can be earned',
};
