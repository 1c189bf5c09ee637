import { createWhenNeeded } from '../../files/new-file.ts';
import { escapeHtml } from '../../lib/escape-markup.ts';
import { mailtoLink } from '../mailto.ts';
import type { ReadyLetter, Transport } from '../notification.ts';

/** A page of links, each of which opens a letter in the mail program. A file, since a terminal may be logged. */
export function mailtoTransport(file: string, language: string): Transport {
  const page = createWhenNeeded(
    file,
    `<!doctype html>\n<html lang="${escapeHtml(language)}">\n<meta charset="utf-8">\n<title>mailto</title>\n<ol>\n`,
  );
  return {
    name: 'mailto',
    attaches: false,
    deliver: async (ready) => {
      page.append(item(ready));
      return { state: 'drafted' };
    },
    close: async () => page.close(),
  };
}

function item({ notification, letter }: ReadyLetter): string {
  const { address } = notification.addressee;
  const shown = `${notification.name === undefined ? '' : `${notification.name} – `}${address}`;
  return `<li><a href="${escapeHtml(mailtoLink(address, letter))}"><bdi>${escapeHtml(shown)}</bdi></a></li>\n`;
}
