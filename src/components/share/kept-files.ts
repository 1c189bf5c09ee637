import { hrefOf, paths, urlOf } from '../../credential/urls.ts';
import type { Words } from '../../i18n/words.ts';
import type { IssuedAward, IssuedSite } from '../../issue/issued-site.ts';

/** A file to keep. */
export interface KeptFile {
  readonly words: string;
  readonly format: string;
  readonly href: string;
}

/** The image of a QR code, and the address in it. */
export interface QrView {
  readonly src: string;
  readonly url: string;
}

/** How a wallet gets the credential: its address, and that as a QR code. */
export interface WalletView {
  readonly url: string;
  readonly qr?: QrView | undefined;
}

/** The files of a badge that the site makes. */
export function keptFiles(
  issued: IssuedSite,
  { award }: IssuedAward,
  { share, certificate }: Words,
): KeptFile[] {
  const { site } = issued.site.config;
  const file = (words: string, format: string, path: string, output?: OptionalOutput) =>
    output === undefined || makes(issued, output) ? [{ words, format, href: hrefOf(site, path) }] : [];
  return [
    ...file(share.imageWithCredential, 'PNG', paths.badgePng(award.id), 'baked-png'),
    ...file(share.imageWithCredential, 'SVG', paths.badgeSvg(award.id), 'baked-svg'),
    ...file(share.credentialAlone, 'JSON-LD', paths.badgeJson(award.id)),
    ...file(certificate.toPrint, 'PDF', paths.badgePdf(award.id), 'certificate'),
    ...file(share.qr, 'SVG', paths.badgeQr(award.id), 'qr-code'),
  ];
}

/** The QR code of a badge's page. */
export function pageQr(issued: IssuedSite, { award }: IssuedAward): QrView | undefined {
  return qrView(issued, paths.badgeQr(award.id), paths.badge(award.id));
}

/** A badge's credential for wallets. */
export function walletView(issued: IssuedSite, { award }: IssuedAward): WalletView {
  const credential = paths.badgeJson(award.id);
  return {
    url: urlOf(issued.site.config.site, credential),
    qr: qrView(issued, paths.walletQr(award.id), credential),
  };
}

function qrView(issued: IssuedSite, code: string, target: string): QrView | undefined {
  const { site } = issued.site.config;
  return makes(issued, 'qr-code') ? { src: hrefOf(site, code), url: urlOf(site, target) } : undefined;
}

type OptionalOutput = NonNullable<IssuedSite['site']['config']['without']>[number];

/** Whether a site makes what it could do without. */
export function makes(issued: IssuedSite, output: OptionalOutput): boolean {
  return !issued.site.config.without?.includes(output);
}
