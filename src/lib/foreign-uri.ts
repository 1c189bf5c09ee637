/** What an address is that cannot be published as it stands, and what to write in its place. */
export interface ForeignUri {
  readonly what: string;
  readonly mend: string;
}

const WHOLE = 'Write a whole web address that begins with https://.';

const SCHEMES: Readonly<Record<string, (rest: string) => ForeignUri>> = {
  doi: (rest) => ({
    what: 'a DOI without the address where it is looked up',
    mend: `Write https://doi.org/${rest.replace(/^\/+/, '')}.`,
  }),
  ipfs: (rest) => ({
    what: 'an IPFS address, which browsers do not open',
    mend: `Write the address at a gateway, as https://ipfs.io/ipfs/${rest.replace(/^\/+/, '')}.`,
  }),
  ipns: (rest) => ({
    what: 'an IPNS address, which browsers do not open',
    mend: `Write the address at a gateway, as https://ipfs.io/ipns/${rest.replace(/^\/+/, '')}.`,
  }),
  isbn: (rest) => ({ what: 'an ISBN without its namespace', mend: `Write urn:isbn:${digitsOf(rest)}.` }),
  issn: (rest) => ({ what: 'an ISSN without its namespace', mend: `Write urn:issn:${rest.trim()}.` }),
  mailto: () => ({
    what: 'an e-mail address, not the address of a page',
    mend: 'Write the address of a page that begins with https://.',
  }),
  tel: () => ({
    what: 'a telephone number, not the address of a page',
    mend: 'Write the address of a page that begins with https://.',
  }),
  file: () => ({
    what: 'a file on somebody’s own computer, which nobody else can open',
    mend: 'Upload the file, and write the address that it has there.',
  }),
  data: () => ({
    what: 'a whole file in the place of an address',
    mend: 'Upload the file, and write the address that it has there.',
  }),
  javascript: () => ({ what: 'a program, not an address', mend: WHOLE }),
  ftp: () => ({ what: 'an FTP address, which browsers no longer open', mend: WHOLE }),
};

/** Names a text that stands where an address should, by what it is; undefined where it is not recognised. */
export function foreignUri(text: string): ForeignUri | undefined {
  const [, scheme = '', rest = ''] = /^\s*([a-z][a-z0-9+.-]*):(.*)$/is.exec(text) ?? [];
  const known = Object.hasOwn(SCHEMES, scheme.toLowerCase()) ? SCHEMES[scheme.toLowerCase()] : undefined;
  if (known) return known(rest);
  if (/^10\.\d{4,9}\/\S+$/.test(text)) return SCHEMES['doi']?.(text);
  if (/^(isbn[ :-]*)?97[89]([ -]?\d){10}$/i.test(text)) return SCHEMES['isbn']?.(text);
  if (/^\/\/\S+$/.test(text))
    return { what: 'an address without https: at its front', mend: `Write https:${text}.` };
  if (/^(?!https?:|did:|urn:)([a-z0-9-]+\.)+[a-z]{2,}(:\d+)?(\/\S*)?$/i.test(text))
    return { what: 'an address without https:// at its front', mend: `Write https://${text}.` };
  if (/^https?:\/\/.*\s/is.test(text))
    return {
      what: 'an address with a space in it',
      mend: 'Write %20 for each space, or check where the address ends.',
    };
  return undefined;
}

function digitsOf(text: string): string {
  return text.replace(/^\s*isbn/i, '').replace(/[\s:-]/g, '');
}
