import { strToU8, zipSync } from 'fflate';

/** A cell: text, or a day as spreadsheets count them. */
export type WorkbookCell = string | { readonly serial: number };

/** What a test wants of a workbook beside its rows. */
export interface WorkbookOptions {
  /** Whether days are counted from 1904, as old programs for the Macintosh do. */
  readonly from1904?: boolean;
  /** The sheet itself, where it is not to be made from rows. */
  readonly sheet?: string;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A small .xlsx file, as spreadsheets save it: texts shared, days as numbers with a date's format. */
export function workbookOf(
  rows: readonly (readonly WorkbookCell[])[],
  options: WorkbookOptions = {},
): Uint8Array {
  const texts = [...new Set(rows.flat().filter((cell) => typeof cell === 'string'))];
  const shared = texts.map((text) => `<si><t>${escaped(text)}</t></si>`).join('');
  const sheet =
    options.sheet ??
    `<sheetData>${rows.map((row, index) => rowXml(row, index + 1, texts)).join('')}</sheetData>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'xl/workbook.xml': strToU8(
      `<workbook ${MAIN} xmlns:r="${RELATIONS}"><workbookPr${options.from1904 ? ' date1904="1"' : ''}/><sheets><sheet name="Tabelle1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet ${MAIN}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    'xl/sharedStrings.xml': strToU8(`<sst ${MAIN}>${shared}</sst>`),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet ${MAIN}>${sheet}</worksheet>`),
  });
}

function rowXml(row: readonly WorkbookCell[], number: number, texts: readonly string[]): string {
  const cells = row.map((cell, index) => {
    const place = `${String.fromCharCode(65 + index)}${number}`;
    return typeof cell === 'string'
      ? `<c r="${place}" t="s"><v>${texts.indexOf(cell)}</v></c>`
      : `<c r="${place}" s="1"><v>${cell.serial}</v></c>`;
  });
  return `<row r="${number}">${cells.join('')}</row>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
