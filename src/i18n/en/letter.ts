/**
 * What recipients are told of their badges, unless the project has words of its own. Texts in braces are a template's
 * variables; the letter itself is Markdown. People are spoken to as by an organisation that does not know them well.
 */
export default {
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
};
