import { bakedJson } from '../lib/baked-json.ts';
import { jsonBytes } from '../lib/json.ts';
import { MEDIA_TYPE } from '../lib/media-type.ts';
import { bakePng } from '../outputs/baked-png/bake-png.ts';
import { createPress } from '../outputs/certificate/press.ts';
import type { OutputContext, OutputFile } from '../outputs/output.ts';

/** The badges that no site shows, for their holders: the credential, the image and the certificate with it inside. */
export function* privateFiles(context: OutputContext): Generator<OutputFile> {
  const { issued, badgeImages } = context;
  const print = createPress(context);
  const hasCertificates = !issued.site.config.without?.includes('certificate');
  for (const issuedAward of issued.awards) {
    const { award, achievement, secured } = issuedAward;
    if (award.visibility !== 'private') continue;
    yield {
      path: `${award.id}.jsonld`,
      mediaType: MEDIA_TYPE.credential,
      bytes: async () => jsonBytes(secured.embedded),
    };
    yield {
      path: `${award.id}.png`,
      mediaType: MEDIA_TYPE.png,
      bytes: async () => bakePng(await badgeImages.png(achievement), bakedJson(secured.embedded)),
    };
    if (hasCertificates) {
      yield { path: `${award.id}.pdf`, mediaType: MEDIA_TYPE.pdf, bytes: () => print(issuedAward) };
    }
  }
}
