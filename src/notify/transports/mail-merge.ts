import { createWhenNeeded } from '../../files/new-file.ts';
import { csvLine, isFormula, MERGE_COLUMNS, type MergeRow } from '../mail-merge.ts';
import type { ReadyLetter, Transport } from '../notification.ts';

/** A table for the mail merge of a mail program or a word processor. The byte order mark is for spreadsheets. */
export function mailMergeTransport(file: string, rowOf: (ready: ReadyLetter) => MergeRow): Transport {
  const table = createWhenNeeded(file, `\ufeff${csvLine(MERGE_COLUMNS)}`);
  return {
    name: 'csv',
    attaches: false,
    deliver: async (ready) => {
      // An apostrophe would be a part of the address.
      if (isFormula(ready.notification.addressee.address)) return { state: 'unsuitable' };
      const row = rowOf(ready);
      table.append(csvLine(MERGE_COLUMNS.map((column) => row[column])));
      return { state: 'drafted' };
    },
    close: async () => table.close(),
  };
}
