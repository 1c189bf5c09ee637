import type { Host } from './host.ts';

/** The project's own server, `npm run serve`: it reads the rules themselves and needs no files. */
export const node: Host = {
  name: 'node',
  negotiation: 'rules',
  limits: {},
  servesPaths: true,
  cannot: [],
  marks: { answer: { path: '/-/health', text: 'ok\n' } },
  advice: {
    rules: 'With npx lanyard serve: stop it and start it again from the project that built the site.',
    on: {
      certificate: 'lanyard serve speaks plain HTTP: put a server with a certificate in front of it.',
    },
  },
  published: () => [],
  beside: () => [],
};
