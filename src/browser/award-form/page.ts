import { holdsEmailAddress, readEmailAddress } from '../../lib/email-address.ts';
import { type GitHost, newFileUrl } from '../../lib/git-host.ts';
import { INVISIBLE } from '../../lib/invisible.ts';
import { awardFileFor } from './form-state.ts';

/** Wires the form of /award: until the link in its answer is followed, nothing leaves the page. */
const form = find('form', HTMLFormElement);
const fields = {
  achievement: find('#achievement', HTMLSelectElement),
  date: find('#date', HTMLInputElement),
  name: find('#name', HTMLInputElement),
  email: find('#email', HTMLInputElement),
};
const answer = find('#answer', HTMLElement);
const { repository = '', branch = '', gitHost, emailWrong = '', nameWrong = '' } = form.dataset;

form.hidden = false;
// The default as well: a browser may empty a form that it shows again.
fields.date.defaultValue = today();
fields.name.addEventListener('input', checkName);
fields.email.addEventListener('input', checkEmail);
fields.email.addEventListener('change', cleanEmail);
form.addEventListener('input', () => {
  answer.hidden = true;
});
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  await show();
});
// And it does so only after it has said that it shows the page: a file of a form that is empty now is no answer.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) setTimeout(hideStale);
});
find('#copy', HTMLButtonElement).addEventListener('click', copy);

async function show(): Promise<void> {
  const { achievement, date, name, email } = fields;
  const file = await awardFileFor(
    { achievement: achievement.value, date: date.value, name: name.value, email: email.value },
    (count) => crypto.getRandomValues(new Uint8Array(count)),
  );
  find('#path', HTMLElement).textContent = file.path;
  find('#text', HTMLElement).textContent = file.text;
  find('#copied', HTMLElement).textContent = '';
  const link = document.querySelector<HTMLAnchorElement>('#open');
  if (link && gitHost) link.href = newFileUrl(gitHost as GitHost, { repository, branch }, file);
  answer.hidden = false;
  find('#answer h2', HTMLElement).focus();
}

function hideStale(): void {
  if (!form.checkValidity()) answer.hidden = true;
}

/** As the build will: no invisible characters, no address in a name. */
function checkName(): void {
  const { value } = fields.name;
  fields.name.setCustomValidity(INVISIBLE.test(value.trim()) || holdsEmailAddress(value) ? nameWrong : '');
}

function checkEmail(): void {
  const value = fields.email.value.trim();
  fields.email.setCustomValidity(value === '' || readEmailAddress(value) ? '' : emailWrong);
}

/** Shows the address as it will be hashed, and says so, where something was taken out of it. */
function cleanEmail(): void {
  const read = readEmailAddress(fields.email.value);
  const isCleaned = read !== undefined && read.cleanings.length > 0;
  if (isCleaned) fields.email.value = read.address;
  const note = find('#email-cleaned', HTMLElement);
  note.textContent = isCleaned ? (note.dataset['text'] ?? '') : '';
}

async function copy(): Promise<void> {
  const text = find('#text', HTMLElement);
  const status = find('#copied', HTMLElement);
  try {
    await navigator.clipboard.writeText(text.textContent ?? '');
    status.textContent = status.dataset['yes'] ?? '';
  } catch {
    getSelection()?.selectAllChildren(text);
    status.textContent = status.dataset['no'] ?? '';
  }
}

/** The day where the reader is. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function find<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return found;
}
