import { hrefOf, paths, urlOf } from '../../credential/urls.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { IssuedAward, IssuedSite } from '../../issue/issued-site.ts';
import { OUTPUTS } from '../../outputs/index.ts';
import { makes } from '../../outputs/makes.ts';
import { qrCode } from '../../outputs/qr-code/qr-code.ts';

/** The image of a QR code, and the address in it. */
export type QrView = NonNullable<ReturnType<typeof qrView>>;

/** How a wallet gets the credential: its address, and that as a QR code. */
export type WalletView = ReturnType<typeof walletView>;

/** The files of a badge that the site makes and its holder can keep, images first. */
export function keptFiles(issued: IssuedSite, each: IssuedAward, words: Messages) {
  const made = OUTPUTS.filter((output) => makes(issued, output)).flatMap(({ files }) => files);
  const offered = made.flatMap((file) =>
    file.scope === 'badge' && file.download && (file.isMade?.(each, issued) ?? true)
      ? [{ ...file.download, ...file }]
      : [],
  );
  return offered
    .toSorted((a, b) => Number(b.isFirst ?? false) - Number(a.isFirst ?? false))
    .map(({ label, format, path }) => ({
      words: label(words),
      format,
      href: hrefOf(issued.site.config.site, path(each.award.id)),
    }));
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
  const { site } = issued.site.config;
  return makes(issued, qrCode) ? { src: hrefOf(site, code), url: urlOf(site, target) } : undefined;
}
