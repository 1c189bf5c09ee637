import { loadFonts } from '../load/fonts.ts';
import type { Site } from '../model/site.ts';
import { recipientChecker } from '../outputs/check-drawn-text.ts';

/** Whether a site's certificates can bear the names of recipients, asked before an award is written. */
export async function checkNames(site: Site): Promise<ReturnType<typeof recipientChecker>> {
  return recipientChecker(site, await loadFonts());
}
