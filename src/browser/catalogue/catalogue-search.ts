/** The words of a text as they are compared: without case and accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether every word of a query stands in a text. Both as `plain` gives them. */
function hasAll(text: string, query: string): boolean {
  return query.split(/\s+/).every((word) => text.includes(word));
}

/**
 * Lets a person filter the list of achievements that is in the page: nothing is asked of any host. The field is hidden
 * until this runs, and its element's data hold the sentences.
 */
export function searchCatalogue(search: HTMLElement): void {
  const field = search.querySelector('input');
  const count = search.querySelector('output');
  if (!field || !count) return;
  const entries = [...document.querySelectorAll<HTMLElement>('.catalogue > li')].map((item) => ({
    item,
    text: plain(`${item.textContent} ${item.dataset['tags'] ?? ''}`),
  }));
  const number = (value: number) => value.toLocaleString(search.dataset['language']);
  const filter = () => {
    const query = plain(field.value).trim();
    let shown = 0;
    for (const { item, text } of entries) {
      item.hidden = !hasAll(text, query);
      if (!item.hidden) shown++;
    }
    const sentence = search.dataset[shown === 0 ? 'nothing' : 'found'] ?? '';
    const found = sentence.replace('{}', number(shown)).replace('{}', number(entries.length));
    count.value = query === '' ? '' : found;
  };
  search.hidden = false;
  field.addEventListener('input', filter);
  // A browser that goes back may have kept what was typed, or have emptied the field after it says so.
  addEventListener('pageshow', () => setTimeout(filter));
  filter();
}
