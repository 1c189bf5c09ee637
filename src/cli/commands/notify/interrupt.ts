/** Waits for Ctrl-C while letters leave: the letter at hand is finished, then the work ends. */
export function holdInterrupt(): { readonly happened: () => boolean; readonly release: () => void } {
  let happened = false;
  const note = () => {
    happened = true;
  };
  process.on('SIGINT', note).on('SIGTERM', note);
  return {
    happened: () => happened,
    release: () => {
      process.off('SIGINT', note).off('SIGTERM', note);
    },
  };
}
