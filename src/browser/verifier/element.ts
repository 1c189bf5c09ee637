/** What an element holds: other elements, and text, which is never taken for markup. */
export type ElementContent = Element | string | undefined;

/** Makes an element. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly ElementContent[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...content.filter((each) => each !== undefined));
  return made;
}

/** A stranger's text: its direction is its own, and it is only text. */
export function strange(text: string): HTMLElement {
  return element('bdi', {}, text);
}

const SVG = 'http://www.w3.org/2000/svg';

/** The small mark beside words: drawn lines on a square of 16, for the eye only. */
export function mark(path: string): Element {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'mark');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('class', 'line');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
