import { latin1 } from './png.ts';

/** The content of a PNG iTXt chunk [PNG §11.3.3.4]. */
export interface InternationalText {
  readonly keyword: string;
  readonly compressed: boolean;
  /** UTF-8, or the zlib stream of it where compressed. */
  readonly text: Uint8Array;
}

/** The data of an iTXt chunk: uncompressed, without language and translated keyword. */
export function writeItxt(keyword: string, text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`);
}

/** Reads the data of an iTXt chunk; undefined where it is cut short or names an unknown compression. */
export function readItxt(data: Uint8Array): InternationalText | undefined {
  const keywordEnd = data.indexOf(0);
  const [flag, method] = [data[keywordEnd + 1], data[keywordEnd + 2]];
  const languageEnd = data.indexOf(0, keywordEnd + 3);
  const translatedEnd = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1);
  if (keywordEnd < 1 || keywordEnd > 79 || translatedEnd < 0) return undefined;
  if (flag !== 0 && !(flag === 1 && method === 0)) return undefined;
  return {
    keyword: latin1(data.subarray(0, keywordEnd)),
    compressed: flag === 1,
    text: data.subarray(translatedEnd + 1),
  };
}
