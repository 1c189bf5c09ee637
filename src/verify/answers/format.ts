import { fail, pass, unknown, unsupported, warning } from './answer-record.ts';

/** How a badge was found in a file, and whether it can be read. `detail` is a version, a number, or a limit. */
export const formatAnswers = {
  'format/read': pass('The file holds a credential.'),
  'format/presentation': pass('A wallet had wrapped it up (a presentation).'),
  'format/holder-not-checked': warning('The wrapping is signed as well. That signature was not checked.'),
  'format/pdf-attachment': pass(
    'The badge attached to this PDF was checked, not its pages: compare the two.',
  ),
  'format/several': pass((count) => `There are ${count} inside. Each was checked by itself.`),

  'format/jwt': unsupported(
    'This is a token of a kind that this program cannot check: encrypted, taken apart, or made to show only some of what it holds.',
  ),
  'format/open-badges-1': unsupported(
    (version) =>
      `This is a badge of Open Badges ${version}, an older kind, which this program cannot check. Ask its issuer whether it is real.`,
  ),

  'format/record-in-record': unsupported(
    'This is a learner record inside another one, which is not looked into here.',
  ),

  'format/not-json': unknown('This is not well-formed JSON: it is damaged. Get it again.'),
  'format/token-malformed': unknown('This is no well-formed token: it is damaged. Get it again.'),
  'format/not-utf8': unknown('This text is not in UTF-8: it is damaged. Get it again.'),
  'format/image-broken': unknown('The badge inside this image is damaged. Get it again.'),
  'format/too-large': unknown((limit) => `This is larger than ${limit}, the most that is read here.`),
  'format/too-deep': unknown(
    (limit) => `This is nested deeper than ${limit} levels, the most that is read here.`,
  ),
  'format/too-many-values': unknown(
    (limit) => `This holds more than ${limit} values, the most that is read here.`,
  ),
  'format/too-many-items': unknown(
    (limit) => `A list in it has more than ${limit} entries, the most that is read here.`,
  ),
  'format/too-many-badges': unknown(
    (limit) => `There are more than ${limit} inside, the most that is read here.`,
  ),

  'format/image-ambiguous': fail('invalid', 'There is more than one badge inside this image.'),
  'format/duplicate-member': fail(
    'invalid',
    'The file states something twice, so it can be read in two ways.',
  ),
  'format/forbidden-member': fail('invalid', 'The file uses a name that no credential may use.'),
  'format/broken-text': fail('invalid', 'The file holds text that is not valid Unicode.'),
  'format/null': fail('invalid', 'The file holds an empty value (null), which a credential may not.'),
} as const;
