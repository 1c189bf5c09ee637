import { modeNotices } from './certificate/certificate-content.ts';
import { commonPartsOf } from './certificate/common-parts.ts';
import { renderSheet } from './certificate/renderer.ts';

/** What prints a sheet in the form of a certificate, for outputs of any kind of credential. */
export const SHEET_PRINTER = { commonPartsOf, modeNotices, renderSheet } as const;
