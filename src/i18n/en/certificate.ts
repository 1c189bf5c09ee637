/** The printed certificate; what it shares with the page of a badge it takes from there. */
export default {
  toPrint: 'Certificate to print',
  title: (achievement: string) => `Certificate: ${achievement}`,
  forAchievement: 'For',
  check: 'Check this certificate',
  how: 'Paper proves nothing by itself. Scan the code or open the address: the page there says who issued this badge and checks its signature. The signed credential is attached to this file.',
  asOf: (day: string, state: string) => `On ${day}, when this file was made: ${state}.`,
  isPreview: 'A preview, for looking at. This is not a badge and does not verify as one.',
  isSample: 'A sample. The organisation and the people on it do not exist.',
  preview: 'PREVIEW',
  sample: 'SAMPLE',
  expired: 'EXPIRED',
  revoked: 'REVOKED',
  code: (url: string) => `QR code of the address ${url}`,
  attachment: 'The signed Open Badges 3.0 credential',
};
