/** For whoever holds a badge: being told of it, printing and sharing it. */
export default {
  /**
   * What recipients are told of their badges, unless the project has words of its own. Texts in braces are a template's
   * variables; the letter itself is Markdown. People are spoken to as by an organisation that does not know them well.
   */
  letter: {
    greeting: (name: string) => `Dear ${name},`,
    greetingWithoutName: 'Hello,',
    subject: 'Your badge from {issuer}: {achievement}',
    body: `{greeting}

{issuer} has awarded you the badge **{achievement}**, dated {date}.

It is here:

{url}

The page is yours to share. From it you can download and print the badge, and anybody can check that it is real. Your \
e-mail address does not stand on it.`,
    attachedBody: `{greeting}

{issuer} has awarded you the badge **{achievement}**, dated {date}.

It is attached to this message and published nowhere: keep both files. Whoever you give them to can check with any Open \
Badges 3.0 verifier that the badge is real. Your e-mail address does not stand in them.`,
  },
  /** The printed certificate; what it shares with the page of a badge it takes from there. */
  certificate: {
    toPrint: 'Certificate to print',
    title: (achievement: string) => `Certificate: ${achievement}`,
    forAchievement: 'For',
    check: 'Check this certificate',
    how: 'Paper proves nothing by itself. Scan the code or open the address: the page there says who issued this badge and checks its signature. The signed credential is attached to this file.',
    asOf: (day: string, state: string) => `On ${day}: ${state}.`,
    isPreview: 'A preview, for looking at. This is not a badge and does not verify as one.',
    isSample: 'A sample. The organisation and the people on it do not exist.',
    preview: 'PREVIEW',
    sample: 'SAMPLE',
    expired: 'EXPIRED',
    revoked: 'REVOKED',
    code: (url: string) => `QR code of the address ${url}`,
    attachment: 'The signed Open Badges 3.0 credential',
  },
  /** The section in which the holder of a badge shares and keeps it. */
  share: {
    heading: 'Share and keep',
    /** What a shared link is called; who holds the badge is for whoever shares it to say. */
    title: (badge: string, issuer: string) => `${badge}, from ${issuer}`,
    revoked: 'This badge was revoked. Its files stay here as a record; whoever checks them is told.',
    expired: 'This badge has expired. Whoever checks it is told.',
    address: 'Address',
    copy: 'Copy',
    copyOf: (what: string) => `Copy: ${what}`,
    copied: 'Copied',
    notCopied: 'Your browser did not allow it. The text is selected: copy it by hand.',
    systemSheet: 'Share…',
    show: 'Show it',
    linkedin: 'Add to a LinkedIn profile',
    email: 'Send by e-mail',
    server: 'Mastodon, your server',
    notAServer: 'That is not the name of a server. It looks like mastodon.social.',
    post: 'Post',
    byHand: 'LinkedIn by hand',
    name: 'Name',
    organization: 'Issuing organisation',
    issued: 'Issue date',
    expires: 'Expiry date',
    credentialId: 'Credential ID',
    credentialUrl: 'Credential URL',
    onAPage: 'On a web page',
    imageSnippet: 'The image, as a link',
    frameSnippet: 'The badge in a small frame',
    files: 'Files',
    imageWithCredential: 'Image with the credential inside',
    credentialAlone: 'The credential by itself',
    forBackpacks: 'For older backpacks and Moodle',
    imageAlone: 'The image by itself',
    printPage: 'Print this page, or save it as PDF',
    needsScript:
      'With JavaScript switched on, this page also makes the image with the credential inside, QR codes and a page to print.',
    notMade: 'The file could not be made, as a part of it could not be fetched. Please try again.',
    qr: 'QR code of this page',
    qrAlt: (address: string) => `QR code of ${address}`,
    wallet: 'Wallet',
    walletHelp: 'A wallet that takes Open Badges 3.0 can be given this address, or scan it:',
    walletQr: 'QR code of that address',
    walletOpen: 'Open in Learner Credential Wallet',
    walletNote: 'If nothing happens, the app is not on this device.',
    privateLink: 'Private link',
    privateHelp:
      'The whole badge inside a link: whoever opens it can check it, and no server gets to see it.',
    makeLink: 'Make a link',
  },
};
