import { paths } from '../../credential/urls.ts';
import type { IssuedIssuer } from '../../issue/issued-site.ts';
import { jsonBytes } from '../../lib/json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Output } from '../output.ts';

const file = {
  mediaType: MEDIA_TYPE.did,
  madeFrom: ['document'],
  make: ({ document }: IssuedIssuer) => jsonBytes(document),
} as const;

/** Each issuer's DID document where did:web looks for it [did:web §3.2]. */
export const didDocument: Output = {
  name: 'did-document',
  files: [
    { ...file, scope: 'issuer', path: paths.issuerDid },
    { ...file, scope: 'issuer', path: () => paths.rootDid, isMade: ({ issuer }) => issuer.rootDid === true },
  ],
};
