/** What tells things apart that do not say that they are badges. A browser loads it when one comes, as one file. */
export { kindAnswers } from './answers/kinds.ts';
export { documentKind, isJwt } from './kinds/document-kind.ts';
export { fileKind } from './kinds/file-kind.ts';
export { textKind } from './kinds/text-kind.ts';
export { decodeUtf16 } from './utf16.ts';
