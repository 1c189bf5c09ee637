/** The page on which an award's file is written. */
export default {
  title: 'Award a badge',
  summary:
    'For those who may change this site’s repository. The page writes the file of an award and sends nothing: the address becomes a hash here, in your browser.',
  achievement: 'Achievement',
  date: 'Earned on',
  email: 'Recipient’s e-mail address',
  emailNote:
    'Only its hash goes into the file. A hash is no secret: whoever guesses the address can confirm the guess.',
  emailWrong: 'This is not one whole e-mail address.',
  name: 'Recipient’s name, if they agreed to have it published',
  nameNote: 'It will be public, for ever. Without a name the badge is just as valid.',
  nameWrong: 'A name has no e-mail address and no invisible characters in it.',
  make: 'Write the file',
  file: 'The file',
  path: 'Its name, from which the badge has its address for ever:',
  openAt: (host: string) => `Open it on ${host}`,
  copy: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'The text is selected: copy it.',
  pasteIfEmpty: 'If the editor there opens empty, copy the text and paste it.',
  makeFile: 'Make a file with this name in the repository at {}, and paste the text.',
  thenReview: 'Nothing is awarded until the file is reviewed and merged.',
  byHand: 'Without this form',
  byHandFile: 'Make the file {}, with 26 random letters and digits in place of the dots, and write into it:',
  byHandHash:
    'The salt is 32 random hexadecimal digits. The hash is the SHA-256 of the address, in lower case, with the salt right behind it. Leave out the line of the name unless it may be published.',
  byHandProgram: '{} makes the whole file.',
};
