/** The home page and the catalogue. */
export default {
  issuedAt: (host: string) => `Open Badges issued at ${host}.`,
  everything: (title: string) => `Everything that can be earned: ${title}.`,
};
