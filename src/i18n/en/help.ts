/** What a badge is worth, explained, and the page that checks any. */
export default {
  /** The help for those who hold a badge: each topic a heading and a paragraph. */
  helpRecipients: {
    title: 'For those who hold a badge',
    summary: 'What a badge is, how to keep, share and print it, and what is stored about you.',
    topics: {
      badge: {
        heading: 'What a badge is',
        text: 'A badge is a statement signed by whoever awards it: who earned what, when, and how. The picture stands for it; the signed statement, called a credential, can travel inside the picture. Anybody can check it, today and in years, with no account and without asking you.',
      },
      keep: {
        heading: 'Keep it',
        text: 'From the badge’s page, save the image with the credential inside and the credential by itself, and keep both as you keep other papers. Photo and chat apps often strip the credential from a picture; the file by itself is safe from that. Wallet apps for Open Badges 3.0 can take it too.',
      },
      share: {
        heading: 'Share it',
        text: 'Send the address of the badge’s page: whoever opens it sees the badge and can check it. In a profile or a CV, put that address beside the badge. Without it, a picture is only a picture.',
      },
      print: {
        heading: 'Print it',
        text: 'Print the page, or the certificate where the page offers one. Paper proves nothing by itself, but it carries the address at which the badge can be checked.',
      },
      stored: {
        heading: 'What is stored about you',
        text: 'What the page shows, and nothing more: your name only if it was agreed to publish it. In the place of your e-mail address the credential holds a fingerprint of it; somebody who guesses the address can confirm the guess. These pages set no cookies, count no visitors and load nothing from elsewhere.',
      },
      wrong: {
        heading: 'If something is wrong',
        text: 'Ask the issuer, whose page tells how: to correct the badge, to take your name off it, or to remove its page. What is removed here may remain in copies that others made.',
      },
    },
  },
  /** The help for those who check a badge: each topic a heading and a paragraph. `{}` is the page that checks any badge. */
  helpVerifiers: {
    title: 'For those who check a badge',
    summary: 'How to find out whether a badge is real, and what that proves.',
    topics: {
      glance: {
        heading: 'At a glance',
        text: 'Look at the domain on the badge’s page and in your browser’s address bar: is it one that the organisation is known to own? A name is only a claim; the domain is what a signature can show. Then look at the state, which says so plainly where a badge has expired or was revoked.',
      },
      check: {
        heading: 'Check it',
        text: 'A page can say anything, so have the signature checked. Give the address of the badge’s page, or the file or image that you were sent, to any verifier for Open Badges 3.0, or to this page: {}',
      },
      distrust: {
        heading: 'Without trusting this site',
        text: 'Use a verifier of somebody else. It needs nothing from here but the credential and two small files: the issuer’s public keys and its list of revoked badges. The keys stand in a place that follows from the issuer’s domain, so nobody else can put theirs there.',
      },
      proves: {
        heading: 'What a check proves',
        text: 'That the credential was signed with a key of the domain that it names, that not a letter of it has changed since, and whether it had expired or was revoked at the moment of the check. With the e-mail address of the person, that it was given to that address.',
      },
      doesNot: {
        heading: 'What it does not prove',
        text: 'That the organisation is what its name says, that the award is worth something, or that the person before you is the one who earned it. Judge the first by the domain, the second by criteria and evidence, and ask for the e-mail address for the third. A picture or a print without its credential proves nothing.',
      },
      stored: {
        heading: 'What is stored when you check',
        text: 'Nothing here. A verifier asks the issuer’s host for its keys. If the badge is genuine, it then asks the addresses in the badge: for the list of revoked badges, for a newer version, and for the keys of whoever vouches for it. They may be on any host. Each host sees that somebody asks, and may be able to tell for which badge.',
      },
    },
  },
  /** The page that checks anybody's badge, and the button that checks a page's own. What they answer is in `verdict.ts`. */
  verify: {
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
      'An image with the badge inside (PNG or SVG), a certificate (PDF), or JSON. It is checked as soon as you choose it, or drop it anywhere on this page.',
    otherWays: 'Other ways',
    commandLine: 'With a copy of this site’s repository, on the command line:',
    otherVerifiers:
      'Or with any other verifier of Open Badges 3.0: a badge is a W3C Verifiable Credential 2.0 with a proof of the kind {}.',
    offline: 'This checker as one file',
    offlineNote:
      'For a device without a network, with all it needs inside. Issuers’ keys and lists of revoked badges can be given to it as files.',
    saveFirst: 'To use it, save this page as a file and open that.',
  },
};
