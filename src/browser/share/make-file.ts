import { bakedJson } from '../../lib/baked-json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import { bakePng } from '../../outputs/baked-png/bake-png.ts';
import { bakeSvg } from '../../outputs/baked-svg/bake-svg.ts';
import { drawQr } from '../../outputs/qr-code/draw-qr.ts';
import { credentialOf } from './page-credential.ts';

/** Asks for an address of this site. */
type Fetch = (address: string) => Promise<Response>;

/** Long enough for any browser to have saved what it was given, in milliseconds. */
const SAVED = 60_000;

/**
 * Makes the file that a button promises and saves it: byte for byte the one that a full build of the site has.
 * `address` is that of the badge's page. Throws where the achievement's image cannot be had.
 */
export async function saveFile({ dataset }: HTMLElement, address: string, fetch: Fetch): Promise<void> {
  const { make, image = '', name = '' } = dataset;
  const file = make === 'qr' ? svgFile(drawQr(address)) : await bakedFile(image, make === 'png', fetch);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SAVED);
}

/** An image of the site with the credential of this page inside. */
async function bakedFile(image: string, isPng: boolean, fetch: Fetch): Promise<Blob> {
  const credential = credentialOf(document);
  const answer = await fetch(image);
  if (!answer.ok || !credential) throw new Error(image);
  const json = bakedJson(credential);
  if (!isPng) return svgFile(bakeSvg(await answer.text(), json));
  return new Blob([bakePng(new Uint8Array(await answer.arrayBuffer()), json)], { type: MEDIA_TYPE.png });
}

function svgFile(svg: string): Blob {
  return new Blob([svg], { type: MEDIA_TYPE.svg });
}
