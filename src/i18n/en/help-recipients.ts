/** The help for those who hold a badge: each topic a heading and a paragraph. */
export default {
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
};
