/** The one public entry: what an issuer's astro.config.mjs imports. */
export { lanyard } from './astro/integration.ts';
