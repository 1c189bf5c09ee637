import { paths } from '../../credential/urls.ts';
import { jsonBytes } from '../../lib/json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Output, OutputFile } from '../output.ts';

/** Issuers, achievements and badges as JSON-LD at plain URLs. A private badge has none. */
export const jsonld: Output = {
  name: 'jsonld',
  *files({ issued }) {
    for (const { issuer, document } of issued.issuers) {
      yield file(paths.issuerJson(issuer.id), MEDIA_TYPE.jsonLd, document);
    }
    for (const { achievement, document } of issued.achievements) {
      yield file(paths.achievementJson(achievement.id), MEDIA_TYPE.jsonLd, document);
    }
    for (const { award, secured } of issued.awards) {
      if (award.visibility !== 'private')
        yield file(paths.badgeJson(award.id), MEDIA_TYPE.credential, secured.embedded);
    }
  },
};

function file(path: string, mediaType: string, document: unknown): OutputFile {
  return { path, mediaType, bytes: async () => jsonBytes(document) };
}
