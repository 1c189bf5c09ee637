import { unicodeEscape } from './unicode-escape.ts';

/**
 * JSON on one line as it goes into an image. Inside strings, what readers of images stumble over is written as an
 * escape: braces (some count them to find the end), the end of a CDATA section, and every letter beyond ASCII (some
 * take bytes for letters), among them those that XML has not.
 */
export function bakedJson(value: object): string {
  return JSON.stringify(value).replace(/"(?:[^"\\]|\\.)*"/g, (literal) =>
    literal.replace(/[{}\u007f-\uffff]|(?<=\])\](?=>)/g, unicodeEscape),
  );
}
