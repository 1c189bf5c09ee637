/** How large the badge in small is: everything on it fits at this size. */
export const FRAME = { width: 440, height: 200 } as const;

/** HTML for another site's page that shows the badge in small in a frame. `url` is the frame page's whole URL. */
export function frameSnippet(url: string, title: string): string {
  const { width, height } = FRAME;
  const attributes = `src="${attribute(url)}" title="${attribute(title)}" width="${width}" height="${height}"`;
  return `<iframe ${attributes} loading="lazy"></iframe>`;
}

/** HTML for another site's page that shows the badge's image and links to its page. */
export function imageSnippet(page: string, image: string, alt: string): string {
  const img = `<img src="${attribute(image)}" alt="${attribute(alt)}" width="300" height="300">`;
  return `<a href="${attribute(page)}">${img}</a>`;
}

/** A text inside double quotes in HTML [HTML §13.1.2.3]. */
function attribute(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
