import { domainOf, paths, urlOf } from '../../credential/urls.ts';
import type { CertificateText } from '../../drawing/certificate/certificate-text.ts';
import type { Attachment } from '../../drawing/pdf/pdf-document.ts';
import { isDrawnWhole } from '../../drawing/text/drawn-text.ts';
import { type Messages, messagesFor } from '../../i18n/messages.ts';
import type { IssuedRecord } from '../../issue/issued-site.ts';
import { jsonBytes } from '../../lib/json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import { hasPage } from '../../model/publication.ts';
import { stateWords } from '../award-words.ts';
import type { OutputContext } from '../output.ts';
import { SHEET_PRINTER } from '../sheet-printer.ts';
import { recordedBadges } from './record-badges.ts';
import { recordEmblem } from './record-emblem.ts';

const { commonPartsOf, modeNotices, renderSheet } = SHEET_PRINTER;

/** Prints learner records of a site: one sheet, to which the record and every badge in it are attached. */
export function createRecordPrinter(context: OutputContext) {
  const commonParts = commonPartsOf(context);
  const { site } = context.issued;
  const words = messagesFor(site.config.language);
  return async (issued: IssuedRecord): Promise<Uint8Array> => {
    const { record, issuer } = issued;
    const common = await commonParts(recordEmblem(issued, site.config.language), issuer);
    const text = { ...common.text, ...recordText(issued, context, words) };
    const at = (path: string) => urlOf(site.config.site, path);
    const about = {
      title: record.name,
      author: `${issuer.name} (${domainOf(site.config.site)})`,
      subject: words.record.kind,
      language: words.language,
      created: record.validFrom,
      ...(hasPage(record)
        ? { page: at(paths.record(record.id)), related: [at(paths.recordJson(record.id))] }
        : { related: [] }),
    };
    return renderSheet({ text, common, issuer, about, attachments: attachmentsOf(issued, words) }, context);
  };
}

type OwnText = Omit<CertificateText, 'language' | 'direction' | 'watermark' | 'issuer' | 'achievement'>;

function recordText(
  issued: IssuedRecord,
  { issued: { site, mode }, fonts }: OutputContext,
  words: Messages,
): OwnText {
  const { record, state } = issued;
  const { name } = record.recipient;
  const url = urlOf(site.config.site, paths.record(record.id));
  const names = recordedBadges(issued)
    .map((each) => each.name)
    .filter((each) => isDrawnWhole(each, fonts.text));
  const since = state.kind === 'revoked' ? state.at : record.validFrom;
  return {
    stamp: state.kind === 'revoked' ? words.certificate.revoked : undefined,
    notices: [...modeNotices(mode, words), ...(state.kind === 'valid' ? [] : [stateWords(state, words)])],
    recipient:
      name !== undefined && isDrawnWhole(name, fonts.display)
        ? { label: words.badge.awardedTo, name }
        : undefined,
    details: [{ term: words.record.madeOut, detail: words.day(record.validFrom) }],
    criteria: names.length > 0 ? { label: words.record.holds, text: names.join(' · ') } : undefined,
    check: {
      label: words.certificate.check,
      url,
      how: words.certificate.how,
      state: words.certificate.asOf(words.day(since), stateWords(state, words)),
      code: words.certificate.code(url),
    },
  };
}

/** The record as it is published, and each badge by itself: whoever wants only one need not take the record apart. */
function attachmentsOf(issued: IssuedRecord, { record: say }: Messages): Attachment[] {
  const file = (name: string, description: string, document: object): Attachment => ({
    name,
    mediaType: MEDIA_TYPE.credential,
    description,
    bytes: jsonBytes(document),
  });
  const badges = recordedBadges(issued).map(({ document, own }, index) =>
    file(`badge-${index + 1}${own ? `-${own.award.id}` : ''}.jsonld`, say.badge, document),
  );
  return [file(`${issued.record.id}.jsonld`, say.attachment, issued.credential), ...badges];
}
