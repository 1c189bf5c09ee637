/** The help for those who check a badge: each topic a heading and a paragraph. `{}` is a command to type. */
export default {
  title: 'For those who check a badge',
  summary: 'How to find out whether a badge is real, and what that proves.',
  topics: {
    glance: {
      heading: 'At a glance',
      text: 'Look at the domain on the badge’s page and in your browser’s address bar: is it one that the organisation is known to own? A name is only a claim; the domain is what a signature can show. Then look at the state, which says so plainly where a badge has expired or was revoked.',
    },
    check: {
      heading: 'Check it',
      text: 'A page can say anything, so have the signature checked. Give the address of the badge’s page, or the file or image that you were sent, to any verifier for Open Badges 3.0, or run this: {}',
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
      text: 'Nothing here. A verifier asks the issuer’s host for its keys and its list of revoked badges; that host can see that somebody asked, but not for which of its badges.',
    },
  },
};
