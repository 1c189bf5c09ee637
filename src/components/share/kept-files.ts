import { hrefOf, paths, urlOf } from '../../credential/urls.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { IssuedAward, IssuedSite } from '../../issue/issued-site.ts';
import { bakedPng } from '../../outputs/baked-png/baked-png.ts';
import { OUTPUTS } from '../../outputs/index.ts';
import { asksFor, doesWithout, makes } from '../../outputs/makes.ts';
import type { BadgeFile } from '../../outputs/output.ts';
import { qrCode } from '../../outputs/qr-code/qr-code.ts';

/** A QR code: the address in it, and its image where the site has one; else the page draws it on demand. */
export type QrView = NonNullable<ReturnType<typeof qrView>>;

/** How a wallet gets the credential: its address, and that as a QR code. */
export type WalletView = ReturnType<typeof walletView>;

/** A file that the page makes on demand, and what it needs for that. */
export type MadeFile = ReturnType<typeof madeFiles>[number];

type Offered = BadgeFile & Required<Pick<BadgeFile, 'download'>>;

/** The files of a badge that the site makes and its holder can keep, images first. */
export function keptFiles(issued: IssuedSite, each: IssuedAward, words: Messages) {
  const { site } = issued.site.config;
  const files = offeredFiles(issued, each, true).map(({ download: { label, format }, path }) => ({
    words: label(words),
    format,
    href: hrefOf(site, path(each.award.id)),
  }));
  const image = hrefOf(site, paths.achievementImage(each.achievement.id));
  const alone = { words: words.share.imageAlone, format: 'PNG', href: image };
  return makes(issued, bakedPng) ? files : [alone, ...files];
}

/** The files that the site leaves to the badge's page, images first. */
export function madeFiles(issued: IssuedSite, each: IssuedAward, words: Messages) {
  const { site } = issued.site.config;
  return offeredFiles(issued, each, false).flatMap(({ download: { label, format, onDemand }, path }) => {
    if (!onDemand) return [];
    const { act, image } = onDemand;
    return {
      act,
      words: (onDemand.label ?? label)(words),
      format,
      name: path(each.award.id)
        .replace(/^badges\//, '')
        .replaceAll('/', '-'),
      image: image && hrefOf(site, image(each.achievement.id)),
    };
  });
}

/** What of a badge can be kept on this site, as files that it makes or not. */
function offeredFiles(issued: IssuedSite, each: IssuedAward, made: boolean): Offered[] {
  const outputs = OUTPUTS.filter(
    (output) => asksFor(issued, output) && !doesWithout(issued, output) && makes(issued, output) === made,
  );
  return outputs
    .flatMap(({ files }) => files)
    .flatMap((file) =>
      file.scope === 'badge' && file.download && (file.isMade?.(each) ?? true)
        ? [{ ...file, download: file.download }]
        : [],
    )
    .toSorted((a, b) => Number(b.download.isFirst ?? false) - Number(a.download.isFirst ?? false));
}

/** The QR code of a badge's page. */
export function pageQr(issued: IssuedSite, { award }: IssuedAward): QrView | undefined {
  return qrView(issued, paths.badgeQr(award.id), paths.badge(award.id));
}

/** A badge's credential for wallets. */
export function walletView(issued: IssuedSite, { award }: IssuedAward) {
  const credential = paths.badgeJson(award.id);
  return {
    url: urlOf(issued.site.config.site, credential),
    qr: qrView(issued, paths.walletQr(award.id), credential),
  };
}

function qrView(issued: IssuedSite, code: string, target: string) {
  if (doesWithout(issued, qrCode)) return undefined;
  const { site } = issued.site.config;
  return { src: makes(issued, qrCode) ? hrefOf(site, code) : undefined, url: urlOf(site, target) };
}
