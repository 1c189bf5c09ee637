import { drawQr } from '../../outputs/qr-code/draw-qr.ts';

/** Shows the QR code that stands behind its button, or hides it again. */
export async function toggleCode(button: HTMLElement): Promise<void> {
  const place = button.nextElementSibling;
  if (!(place instanceof HTMLElement)) return;
  await drawCode(place);
  show(place, place.hidden === true);
}

/** Prints the page with its QR codes: that of the page, and that for paper alone. */
export async function printPage(): Promise<void> {
  const ofPage = document.querySelector<HTMLElement>('[data-share] [data-code]');
  const forPaper = document.querySelector<HTMLElement>('.printed[data-code]');
  await Promise.all([ofPage, forPaper].map((place) => place && drawCode(place)));
  if (ofPage) show(ofPage, true);
  print();
}

function show(place: HTMLElement, isShown: boolean): void {
  place.hidden = !isShown;
  place.previousElementSibling?.setAttribute('aria-expanded', String(isShown));
}

/** Draws the code of the address that a place names, once; done when it can be seen. */
async function drawCode(place: HTMLElement): Promise<void> {
  if (place.firstElementChild) return;
  const { code = '', alt = '' } = place.dataset;
  const image = document.createElement('img');
  image.className = 'qr';
  image.src = `data:image/svg+xml,${encodeURIComponent(drawQr(code))}`;
  image.alt = alt;
  place.append(image);
  await image.decode();
}
