import type { IssuedSite } from '../issue/issued-site.ts';
import type { PageHead } from './head.ts';
import { pageShellView } from './page-shell.ts';

/** All that a page is made from, besides the program: its view, what frames it, and the settings of the site. */
export function pageSources<View extends { readonly head: PageHead }>(issued: IssuedSite, view: View) {
  return { view, shell: pageShellView(issued, view.head.issuer, view.head.path), config: issued.site.config };
}
