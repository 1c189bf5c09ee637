import { mastodonServer } from './mastodon-server.ts';
import { mastodonLink, type Post } from './posts.ts';

/** Opens a new post on the server that was typed, and keeps its name in this browser; says so where it is none. */
export function openPost(form: HTMLFormElement, post: Post): void {
  const input = form.querySelector('input');
  if (!input) return;
  const server = mastodonServer(input.value);
  input.setCustomValidity(server === undefined ? (form.dataset['wrong'] ?? '') : '');
  input.oninput = () => input.setCustomValidity('');
  if (server === undefined) {
    input.reportValidity();
    return;
  }
  keep(input.name, server);
  open(mastodonLink(server, post), '_blank', 'noopener');
}

/** Some browsers keep nothing; then it is typed again the next time. */
function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {}
}
