import { showLink } from './made-link.ts';
import { openPost } from './mastodon-form.ts';
import type { Post } from './posts.ts';
import { walletLink } from './wallet-link.ts';

/**
 * What needs a script stands hidden on the page; it is shown here, where this browser can do it. Whatever opens
 * something is loaded with this: some browsers open nothing for a press that had to wait for more of a script.
 */
const section = document.querySelector<HTMLElement>('[data-share]');
if (section) start(section);

function start(section: HTMLElement): void {
  const able: Record<string, boolean> = {
    copy: !!navigator.clipboard,
    share: !!navigator.share,
    print: !!window.print,
  };
  for (const each of section.querySelectorAll<HTMLElement>('[data-act]')) {
    each.hidden = able[each.dataset['act'] ?? ''] === false;
  }
  const server = section.querySelector('input');
  if (server) recall(server);
  section.onclick = ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('button[data-act]');
    if (button) press(section, button);
  };
  section.onsubmit = (event) => {
    event.preventDefault();
    const form = event.target;
    if (form instanceof HTMLFormElement) openPost(form, postOf(section));
  };
}

function press(section: HTMLElement, button: HTMLElement): void {
  const act = button.dataset['act'];
  if (act === 'share') navigator.share(postOf(section)).catch(() => {});
  else if (act === 'copy') copy(section, button.previousElementSibling);
  else if (act === 'wallet') openBeside(showLink(button, walletLink));
  else if (act === 'make') saveMade(section, button);
  else if (act === 'print') import('./qr-place.ts').then(({ printPage }) => printPage());
  else if (act === 'qr') import('./qr-place.ts').then(({ toggleCode }) => toggleCode(button));
  else if (act) import('./private-link.ts').then(({ showPrivateLink }) => showPrivateLink(button));
}

/** Has a file of the badge made and saved; says so where that cannot be done. */
function saveMade(section: HTMLElement, button: HTMLElement): void {
  import('./make-file.ts')
    .then(({ saveFile }) => saveFile(button, postOf(section).url, fetch))
    .then(
      () => say(section, ''),
      () => say(section, section.dataset['unmade']),
    );
}

function say(section: HTMLElement, words = ''): void {
  const status = section.querySelector('[role=status]');
  if (status) status.textContent = words;
}

/** Where no app takes the link, some browsers show an error, and that not in the place of the page. */
function openBeside(link: HTMLAnchorElement | undefined): void {
  if (!link) return;
  link.target = '_blank';
  link.rel = 'noopener';
  link.click();
}

function postOf({ dataset }: HTMLElement): Post {
  return { title: dataset['title'] ?? '', url: dataset['share'] ?? '' };
}

/** Copies the address of a link, or the text of anything else; where that is refused, the text is selected. */
async function copy(section: HTMLElement, shown: Element | null): Promise<void> {
  const { copied = '', failed = '' } = section.dataset;
  if (!shown) return;
  try {
    await navigator.clipboard.writeText(shown instanceof HTMLAnchorElement ? shown.href : shown.textContent);
    say(section, copied);
  } catch {
    getSelection()?.selectAllChildren(shown);
    say(section, failed);
  }
}

/** Fills in what was typed the last time, on a browser that keeps such things. */
function recall(input: HTMLInputElement): void {
  try {
    input.value = localStorage.getItem(input.name) ?? '';
  } catch {}
}
