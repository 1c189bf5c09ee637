/** The state of an award: what was true when the page was made, never that it is verified. */
export default {
  heading: 'State',
  valid: 'Valid as issued',
  notBefore: (day: string) => `Not valid before ${day}`,
  expired: (day: string) => `Expired on ${day}`,
  revoked: (day: string) => `Revoked on ${day}`,
  asOf: 'On {}, when this page was made.',
};
