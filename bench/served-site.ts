import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const BADGES = 500;

const CHROME = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';

/** Writes a site with files as large as a build's: 500 badges with page, credential, image and state. */
export async function writeServedSite(folder: string): Promise<void> {
  const write = async (path: string, content: string | Buffer) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  const facts = { address: 'https://badges.example', isPreview: false, listsBadges: true };
  await write('_site.json', JSON.stringify(facts));
  await write('index.html', page('Home', 6_000));
  await write('404.html', page('Nothing here', 2_400));
  await write('issuers/club.html', page('Club', 7_000));
  await write('issuers/club.jsonld', json(1_500));
  await write('issuers/club/did.json', json(1_500));
  await write('status/club/revocation-1.jsonld', json(1_700));
  await write('_astro/index.Dq3v.css', '/* */'.repeat(2_500));
  for (let badge = 0; badge < BADGES; badge++) {
    await write(`badges/b${badge}.html`, page(`Badge ${badge}`, 9_500));
    await write(`badges/b${badge}.jsonld`, json(3_600));
    await write(`badges/b${badge}.png`, randomBytes(19_000));
    await write(`badges/b${badge}/verification.json`, json(4_500));
  }
}

function page(title: string, size: number): string {
  return `<!doctype html><title>${title}</title>${'<p>A badge.</p>'.repeat(size / 15)}`;
}

function json(size: number): string {
  return JSON.stringify({ value: 'x'.repeat(size) });
}

/** A table of requests as a site gets them: pages and their JSON by Accept, images, lists, what is missing. */
export function mixedRequests(): string[] {
  return Array.from({ length: BADGES }, (_, badge) => [
    get(`/badges/b${badge}`, CHROME),
    get(`/badges/b${badge}`, 'application/ld+json;q=0.9, application/json;q=0.8'),
    get(`/badges/b${badge}`, undefined),
    get(`/badges/b${badge}.png`, 'image/avif,image/webp,*/*;q=0.8'),
    get(`/badges/b${badge}/verification`, 'application/json'),
    get('/issuers/club/did.json', 'application/did+ld+json, application/json'),
    get('/status/club/revocation-1.jsonld', 'application/vc'),
    get('/_astro/index.Dq3v.css', 'text/css,*/*;q=0.1'),
    get('/', CHROME, 'If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT\r\n'),
    get(`/badges/nobody${badge}`, CHROME),
  ]).flat();
}

function get(path: string, accept: string | undefined, more = ''): string {
  const wanted = accept === undefined ? '' : `Accept: ${accept}\r\n`;
  return `GET ${path} HTTP/1.1\r\nHost: badges.example\r\nUser-Agent: bench\r\n${wanted}${more}\r\n`;
}
