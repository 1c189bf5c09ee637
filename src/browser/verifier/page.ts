import './older-browsers.ts';

/** The parts of /verify that a script gives life to. */
interface VerifyPage {
  readonly form: HTMLFormElement;
  readonly text: HTMLTextAreaElement;
  readonly files: HTMLInputElement;
  /** Where the verdict goes. */
  readonly region: HTMLElement;
  /** Says that the page's own link carries a badge. */
  readonly carried: HTMLElement;
}

/** Brings /verify to life. Whatever checks is loaded only when somebody asks. */
function start(page: VerifyPage): void {
  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    void checkText(page);
  });
  page.files.addEventListener('change', () => void checkFiles(page, [...(page.files.files ?? [])]));
  // Browsers report no change where the same file is chosen again.
  page.files.addEventListener('click', () => {
    page.files.value = '';
  });
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    void checkFiles(page, [...(event.dataTransfer?.files ?? [])]);
  });
  addEventListener('hashchange', () => takeLink(page));
  takeLink(page);
  page.form.hidden = false;
}

/** A badge (`#c=…`) or an address (`#u=…`) in the page's own link is put into the form; checking it is asked for. */
function takeLink({ text, carried, region }: VerifyPage): void {
  const given = new URLSearchParams(location.hash.slice(1));
  const isCarried = given.has('c');
  if (!isCarried && !given.has('u')) return;
  text.value = isCarried ? location.href : (given.get('u') ?? '');
  carried.hidden = !isCarried;
  region.replaceChildren();
}

/** The answer about what was given before is taken away at once, not only when the next one comes. */
async function checkText({ text, region }: VerifyPage): Promise<void> {
  region.replaceChildren();
  const [{ handedText }, { checkIn }] = await Promise.all([import('./handed-text.ts'), import('./show.ts')]);
  await checkIn(region, await handedText(text.value));
}

async function checkFiles({ region }: VerifyPage, files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  region.replaceChildren();
  const [{ handedFiles }, { checkIn }] = await Promise.all([
    import('./handed-files.ts'),
    import('./show.ts'),
  ]);
  await checkIn(region, (await handedFiles(files)) ?? 'empty');
}

const form = document.querySelector<HTMLFormElement>('form.verifier');
const text = form?.querySelector('textarea');
const files = form?.querySelector<HTMLInputElement>('input[type=file]');
const carried = form?.querySelector<HTMLElement>('.carried');
const region = document.querySelector<HTMLElement>('.verdict-room');
if (form && text && files && carried && region) start({ form, text, files, region, carried });
