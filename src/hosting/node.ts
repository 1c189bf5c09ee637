import type { Host } from './host.ts';

/** The project's own server, `npm run serve`: it reads the rules themselves and needs no files. */
export const node: Host = {
  name: 'node',
  negotiation: 'rules',
  limits: {},
  servesPaths: true,
  cannot: [],
  published: () => [],
  beside: () => [],
};
