import { fail, pass, unsupported } from './answer-record.ts';

/** Whether there is a credential in the file at all, within limits. */
export const formatAnswers = {
  'format/read': pass('The file holds a credential.'),
  'format/jwt': unsupported('This credential is signed as a JWT, which this program cannot check.'),
  'format/unknown-file': fail('invalid', 'This is neither JSON nor a PNG or SVG image.'),
  'format/image-empty': fail(
    'invalid',
    'There is no badge inside this image. It may have been lost on the way.',
  ),
  'format/image-ambiguous': fail('invalid', 'There is more than one badge inside this image.'),
  'format/open-badges-2': unsupported(
    'This is a badge of Open Badges 2, an older kind, which this program cannot check.',
  ),
  'format/image-broken': fail('invalid', 'The badge inside this image cannot be read.'),
  'format/not-json': fail('invalid', 'The file is not well-formed JSON.'),
  'format/not-utf8': fail('invalid', 'The file is not UTF-8 text.'),
  'format/not-an-object': fail('invalid', 'The file holds JSON, but not a credential.'),
  'format/too-large': fail('invalid', 'The file is larger than any badge needs to be.'),
  'format/too-deep': fail('invalid', 'The file is nested deeper than any badge needs to be.'),
  'format/too-many-values': fail('invalid', 'The file holds more values than any badge needs.'),
  'format/duplicate-member': fail(
    'invalid',
    'The file states something twice, so it can be read in two ways.',
  ),
  'format/forbidden-member': fail('invalid', 'The file uses a name that no credential may use.'),
  'format/broken-text': fail('invalid', 'The file holds text that is not valid Unicode.'),
  'format/null': fail('invalid', 'The file holds an empty value (null), which a credential may not.'),
} as const;
