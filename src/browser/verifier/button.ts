/** The buttons that check a page's own badge. All that checks is loaded when one is pressed. */
for (const section of document.querySelectorAll<HTMLElement>('[data-verifier]')) {
  const { verifier = '', credential = '' } = section.dataset;
  const button = section.querySelector('button');
  const answer = section.querySelector<HTMLElement>('.verdict-room');
  button?.addEventListener('click', async () => {
    button.disabled = true;
    const { checkBadge } = (await import(/* @vite-ignore */ verifier)) as typeof import('./badge.ts');
    if (answer) await checkBadge(answer, credential);
    button.disabled = false;
  });
  section.hidden = false;
}
