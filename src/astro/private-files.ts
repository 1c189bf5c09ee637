import { bakedJson } from '../lib/baked-json.ts';
import { jsonBytes } from '../lib/json.ts';
import { MEDIA_TYPE } from '../lib/media-type.ts';
import { bakePng } from '../outputs/baked-png/bake-png.ts';
import type { OutputContext, OutputFile } from '../outputs/output.ts';

/** The badges that no site shows, for their holders: the credential, and the image with it inside. */
export function* privateFiles({ issued, badgeImages }: OutputContext): Generator<OutputFile> {
  for (const { award, achievement, credential } of issued.awards) {
    if (award.visibility !== 'private') continue;
    yield {
      path: `${award.id}.jsonld`,
      mediaType: MEDIA_TYPE.credential,
      bytes: async () => jsonBytes(credential),
    };
    yield {
      path: `${award.id}.png`,
      mediaType: MEDIA_TYPE.png,
      bytes: async () => bakePng(await badgeImages.png(achievement), bakedJson(credential)),
    };
  }
}
