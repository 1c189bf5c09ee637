/** The search in the catalogue. In `found`, the first `{}` is how many are shown, the second how many there are. */
export default {
  search: 'Find an achievement',
  found: '{} of {} shown',
  nothing: 'Nothing found. Try fewer or other words.',
};
