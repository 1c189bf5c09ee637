import type { AppendFile } from '../../files/append-file.ts';
import { createNewFile } from '../../files/new-file.ts';
import { escapeHtml } from '../../lib/escape-html.ts';
import { mailtoLink } from '../mailto.ts';
import type { ReadyLetter, Transport } from '../notification.ts';

/** A page of links, each of which opens a letter in the mail program. A file, since a terminal may be logged. */
export function mailtoTransport(file: string, language: string): Transport {
  let page: AppendFile | undefined;
  return {
    name: 'mailto',
    attaches: false,
    deliver: async (ready) => {
      page ??= begin(file, language);
      page.append(item(ready));
      return { state: 'drafted' };
    },
    close: async () => page?.close(),
  };
}

function begin(file: string, language: string): AppendFile {
  const page = createNewFile(file);
  page.append(
    `<!doctype html>\n<html lang="${escapeHtml(language)}">\n<meta charset="utf-8">\n<title>mailto</title>\n<ol>\n`,
  );
  return page;
}

function item({ notification, letter }: ReadyLetter): string {
  const { address } = notification.addressee;
  const shown = `${notification.name === undefined ? '' : `${notification.name} – `}${address}`;
  return `<li><a href="${escapeHtml(mailtoLink(address, letter))}"><bdi>${escapeHtml(shown)}</bdi></a></li>\n`;
}
