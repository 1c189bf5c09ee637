/** The page that checks anybody's badge, and the button that checks a page's own. What they answer is in `verdict.ts`. */
export default {
  checkNow: 'Check it now',
  heading: 'Is this badge real?',
  description: 'Checks any Open Badges 3.0 credential in this browser, and sends it nowhere.',
  summary:
    'Give a badge as you have it. It is checked on this device and sent nowhere; only its issuer’s web site is asked, for its keys and for what it has taken back.',
  badge: 'The badge',
  noScript:
    'Checking it here needs JavaScript, which is off in this browser. The other ways below do without.',
  carried: 'This link carries a badge. It is not checked before you ask.',
  addressOrText: 'Its address, or its text',
  check: 'Check it',
  file: 'Or its file',
  fileNote:
    'An image with the badge inside (PNG or SVG), or JSON. It is checked as soon as you choose it, or drop it anywhere on this page.',
  otherWays: 'Other ways',
  commandLine: 'With a copy of this program, on the command line:',
  otherVerifiers:
    'Or with any other verifier of Open Badges 3.0: a badge is a W3C Verifiable Credential 2.0 with a proof of the kind {}.',
  offline: 'This checker as one file',
  offlineNote:
    'For a device without a network, with all it needs inside. Issuers’ keys and lists of revoked badges can be given to it as files.',
  saveFirst: 'To use it, save this page as a file and open that.',
};
