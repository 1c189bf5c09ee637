import { paths } from '../../credential/urls.ts';
import { jsonBytes } from '../../lib/json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Output } from '../output.ts';

/** Each issuer's DID document where did:web looks for it [did:web §3.2]. */
export const didDocument: Output = {
  name: 'did-document',
  *files({ issued }) {
    for (const { issuer, document } of issued.issuers) {
      const bytes = async () => jsonBytes(document);
      yield { path: paths.issuerDid(issuer.id), mediaType: MEDIA_TYPE.did, bytes };
      if (issuer.rootDid) yield { path: paths.rootDid, mediaType: MEDIA_TYPE.did, bytes };
    }
  },
};
