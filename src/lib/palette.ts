/** The grounds that text stands on, by day and by night; the same values stand in `styles/tokens.css`. */
export const GROUNDS = {
  day: { paper: '#f6f2e9', mat: '#fdfbf6' },
  night: { paper: '#14161a', mat: '#1c1f25' },
} as const;
