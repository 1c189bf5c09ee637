import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const CHROME = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';
const IMAGE = 'image/avif,image/webp,*/*;q=0.8';

/** A table of requests as a site gets them: pages and their JSON by Accept, images, lists, what is missing. */
export function mixedRequests(dist: string): string[] {
  const style = readdirSync(join(dist, '_astro')).find((name) => name.endsWith('.css'));
  return badgesOf(dist).flatMap((badge) => [
    get(`/badges/${badge}`, CHROME),
    get(`/badges/${badge}`, 'application/ld+json;q=0.9, application/json;q=0.8'),
    get(`/badges/${badge}`, undefined),
    get(`/badges/${badge}.png`, IMAGE),
    get(`/badges/${badge}/verification`, 'application/json'),
    get('/issuers/harbour/did.json', 'application/did+ld+json, application/json'),
    get('/status/harbour/revocation-1.jsonld', 'application/vc'),
    get(`/_astro/${style}`, 'text/css,*/*;q=0.1'),
    get('/', CHROME, 'If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT\r\n'),
    get(`/badges/nobody-${badge}`, CHROME),
  ]);
}

/** The images with a credential inside, one after the other: more bytes than a server keeps in memory. */
export function bakedRequests(dist: string): string[] {
  return badgesOf(dist).map((badge) => get(`/badges/${badge}.png`, IMAGE));
}

function badgesOf(dist: string): string[] {
  const pages = readdirSync(join(dist, 'badges')).filter((name) => name.endsWith('.png'));
  return pages.map((name) => name.replace('.png', ''));
}

function get(path: string, accept: string | undefined, more = ''): string {
  const wanted = accept === undefined ? '' : `Accept: ${accept}\r\n`;
  return `GET ${path} HTTP/1.1\r\nHost: badges.club.test\r\nUser-Agent: bench\r\n${wanted}${more}\r\n`;
}
