import { paths } from '../../src/credential/urls.ts';
import { hostContext } from './host-context.ts';
import type { RawRequest } from './send.ts';

/** What every host answers to a request, as far as it matters to people, verifiers and caches. */
export interface Expected {
  /** One of these. */
  readonly status: readonly number[];
  /** Which file of the small site it is. */
  readonly file?: string;
  /** The whole Content-Type. */
  readonly type?: string;
  /** Whether `Vary` names Accept. */
  readonly varies?: boolean;
  readonly cache?: string;
  readonly disposition?: string;
  readonly robots?: string;
  /** The whole Content-Security-Policy. */
  readonly policy?: string;
}

/** A row of the table. The path is below the site's base. */
export interface Row extends RawRequest {
  readonly name: string;
  readonly expected: Expected;
}

const { rules } = hostContext('');
const POLICY = rules.everywhere['Content-Security-Policy'] ?? '';
const EMBED_POLICY = rules.policies[0]?.value ?? '';

/** Of what belongs to a badge and is not a page. */
const NOINDEX = { robots: 'noindex' };

const HTML = 'text/html; charset=utf-8';
const REVALIDATE = 'public, max-age=0, must-revalidate';
const CHROME =
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7';
const FIREFOX = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/png,image/svg+xml,*/*;q=0.8';
const SAFARI = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

/** A page that has a JSON form: which of the two, and by what name. */
function form(path: string, accept: string | undefined, type: string): Row {
  const extension = type === HTML ? 'html' : 'jsonld';
  return {
    name: accept === undefined ? 'no Accept' : `Accept: ${accept}`,
    path: `/${path}`,
    headers: accept === undefined ? {} : { Accept: accept },
    expected: {
      status: [200],
      file: `${path}.${extension}`,
      type,
      varies: true,
      cache: REVALIDATE,
      ...(type !== HTML && path.startsWith('badges/') && NOINDEX),
    },
  };
}

const page = (accept: string, path = 'badges/ana') => form(path, accept, HTML);
const json = (accept: string | undefined, type: string, path = 'badges/ana') => form(path, accept, type);

const LD = 'application/ld+json';

const NEGOTIATION: readonly Row[] = [
  json(undefined, LD),
  json('', LD),
  json(undefined, LD, 'issuers/club'),
  json(undefined, LD, 'achievements/bowline'),
  json(undefined, LD, 'badges/0_-a'),
  page('*/*'),
  page(CHROME),
  page(FIREFOX),
  page(SAFARI),
  page(CHROME, 'issuers/club'),
  page(CHROME, 'achievements/bowline'),
  page('text/html'),
  page('TEXT/HTML'),
  page('application/xhtml+xml'),
  page('application/html'),
  page('text/*'),
  json('application/json', 'application/json'),
  json('Application/LD+JSON', LD),
  json('application/ld+json', LD),
  json('application/vc', 'application/vc'),
  json('application/vc+ld+json', 'application/vc+ld+json'),
  json('application/did', 'application/did', 'issuers/club'),
  json('application/did+json', 'application/did+json', 'issuers/club'),
  json('application/did+ld+json', 'application/did+ld+json', 'issuers/club'),
  json('application/vc', LD, 'achievements/bowline'),
  json('application/activity+json', LD),
  json('application/*', LD),
  json('application/ld+json; profile="https://www.w3.org/ns/activitystreams"', LD),
  json('application/ld+json;profile="http://a.example/x,y;q=0", text/html;q=0.9', LD),
  json('application/ld+json;profile="a b";q=0.9, text/html;q=0.85', LD),
  json('application/json, text/html;q=0.5', 'application/json'),
  json('text/html;q=0.5, application/json', 'application/json'),
  json('application/json;q=0.8,application/ld+json', LD),
  page('application/json;q=0.5, text/html'),
  page('application/ld+json;q=0.85, text/html;q=0.9'),
  json('application/ld+json;q=0.95, text/html;q=0.9', LD),
  page('application/ld+json;q=0.951, text/html;q=0.9512'),
  json('application/ld+json;q=1.000, text/html;q=0.999', LD),
  json('text/html;q=0, */*', LD),
  page('application/json;q=0'),
  page('application/json;q=0, text/html;q=0.0'),
  page('application/json;q=0, */*'),
  json('text/html, application/json', 'application/json'),
  json('application/json, text/html', 'application/json'),
  json('text/html,application/xhtml+xml,application/ld+json,application/json', LD),
  json('application/json;q=0.9,text/html;q=0.90', 'application/json'),
  page('text/html, application/*'),
  page('text/*, application/*'),
  json('application/*, */*', LD),
  json('application/json, */*', 'application/json'),
  json('*/*, application/ld+json', LD),
  page('application/*;q=0.5, */*'),
  page('image/png'),
  page('garbage'),
  page(';;;,,,q=1,/'),
  page('application/jsonx, application/xjson, json'),
  page('application/json;q=high'),
  page('text/html;level=1, application/json;q=0.9'),
  page(`text/html,${'a/b;c=d,'.repeat(800)}`),
  json(`${'a/b;c="d,",'.repeat(600)}application/json`, 'application/json'),
];

/** A badge's page that is answered with the JWT, by this name of it. */
const jwt = (accept: string, type = VC_JWT): Row => ({
  ...json(accept, type),
  expected: { ...json(accept, type).expected, file: 'badges/ana.jws' },
});

const VC_JWT = 'application/vc+jwt';

/** The small site asks for JWTs: of a badge there is one, of nothing else. */
const JWTS: readonly Row[] = [
  jwt('application/vc+jwt'),
  jwt('application/jwt', 'application/jwt'),
  jwt('Application/VC+JWT'),
  jwt('application/vc+jwt, text/html'),
  jwt('text/html, application/jwt', 'application/jwt'),
  jwt('application/vc+jwt, */*'),
  jwt('application/*, application/vc+jwt'),
  jwt('application/vc+jwt;q=0.9, application/json;q=0.8'),
  jwt('application/jwt;q=0.5, application/vc+jwt;q=0.5, */*;q=0.1', 'application/jwt'),
  jwt('application/vc+jwt;a="b"'),
  json('application/vc+jwt, application/vc', 'application/vc'),
  json('application/vc+jwt;q=0.8, application/json;q=0.9', 'application/json'),
  json('application/vc+jwt;q=0, application/*', LD),
  page('application/vc+jwt;q=0'),
  page('application/vc+jwt;q=0, text/html;q=0'),
  page('application/vc+jwt;q=0.5, text/html;q=0.6'),
  page('application/vc+jwt;q=0.5, */*;q=0.6'),
  page('application/vcjwt, application/xjwt, application/jwtx'),
  page('application/jwt', 'achievements/bowline'),
  page('application/vc+jwt', 'issuers/club'),
];

/** A file at its own address, whatever the request accepts. */
function file(path: string, type: string, rest: Partial<Expected> = {}, headers = {}): Row {
  return {
    name: 'file',
    path: `/${path}`,
    headers: { Accept: 'text/html', ...headers },
    expected: { status: [200], file: path, type, varies: false, cache: REVALIDATE, ...rest },
  };
}

const FILES: readonly Row[] = [
  file('badges/ana.jsonld', 'application/vc+ld+json', NOINDEX),
  file('achievements/bowline.jsonld', LD),
  file('collections/ropes.jsonld', LD),
  { ...file('collections/ropes.html', HTML), name: 'page of a collection', path: '/collections/ropes' },
  file('collections/ropes/card.png', 'image/png'),
  file('insignia.svg', 'image/svg+xml'),
  file('badges.json', 'application/json'),
  file('issuers/club.jsonld', LD),
  file('issuers/club/did.json', 'application/did+ld+json'),
  file('.well-known/did.json', 'application/did+ld+json'),
  file('badges/ana/verification.json', 'application/json', { cache: 'no-store', ...NOINDEX }),
  file('status/club/revocation-1.jsonld', 'application/vc+ld+json', { cache: 'public, max-age=300' }),
  file('badges/ana.png', 'image/png', NOINDEX),
  file('badges/ana.jws', VC_JWT, NOINDEX),
  file('badges/ana.jwt.png', 'image/png', NOINDEX),
  file('badges/ana.ob2.png', 'image/png', NOINDEX),
  file('badges/ana.ob2.svg', 'image/svg+xml', NOINDEX),
  file('ob2/badges/ana.json', LD, { cache: 'public, max-age=300', ...NOINDEX }),
  file('ob2/achievements/bowline.json', LD, { cache: 'public, max-age=300' }),
  file('ob2/issuers/club.json', LD, { cache: 'public, max-age=300' }),
  file('badges/ana.svg', 'image/svg+xml', NOINDEX),
  file('achievements/bowline.png', 'image/png'),
  file('robots.txt', 'text/plain; charset=utf-8'),
  file('_astro/index.Dq3v.css', 'text/css; charset=utf-8', { cache: 'public, max-age=31536000, immutable' }),
  file('_astro/font.Xy1z.woff2', 'font/woff2', { cache: 'public, max-age=31536000, immutable' }),
  { ...file('index.html', HTML), name: 'home page', path: '/' },
  {
    ...file('badges/ana.html', HTML, { policy: POLICY }),
    name: 'page that may not stand in a frame',
    path: '/badges/ana',
    expected: { status: [200], file: 'badges/ana.html', policy: POLICY },
  },
  {
    ...file('embed/ana.html', HTML, { policy: EMBED_POLICY, ...NOINDEX }),
    name: 'page for frames',
    path: '/embed/ana',
  },
  file('badges/ana/oembed.json', 'application/json', NOINDEX),
  file('badges/ana.pdf', 'application/pdf', NOINDEX),
  file('qr/ana.svg', 'image/svg+xml', NOINDEX),
  { ...file('achievements.html', HTML), name: 'page beside a folder of its name', path: '/achievements' },
  {
    ...file('badges/ana.jsonld', 'application/vc+ld+json', NOINDEX),
    name: 'alias',
    path: '/badges/ana/jsonld',
  },
  {
    ...file('badges/ana.jsonld', 'application/vc+ld+json', {
      ...NOINDEX,
      disposition: 'attachment; filename="ana.jsonld"',
    }),
    name: 'alias for saving',
    path: '/badges/ana/download',
  },
  {
    ...file('badges/ana.pdf', 'application/pdf', {
      ...NOINDEX,
      disposition: 'attachment; filename="ana.pdf"',
    }),
    name: 'alias for saving',
    path: '/badges/ana/download.pdf',
  },
  {
    ...file('badges/ana/verification.json', 'application/json', { cache: 'no-store', ...NOINDEX }),
    name: 'alias',
    path: '/badges/ana/verification',
  },
];

function missing(path: string, accept = CHROME): Row {
  return {
    name: 'nothing there',
    path,
    headers: { Accept: accept },
    expected: { status: [404], file: '404.html', type: HTML },
  };
}

/** Answers that give nothing away: the server may refuse the request, find nothing, or ask for the path in plain letters. */
function refused(name: string, path: string, method = 'GET', status = [307, 400, 403, 404]): Row {
  return { name, method, path, headers: { Accept: LD }, expected: { status } };
}

/** The addresses of verification endpoints, and of an achievement's image. */
const ENDPOINTS: readonly Row[] = [
  alias('credentials/v1/ana', 'badges/ana/verification.json', 'application/json', { cache: 'no-store' }),
  alias('credentials/v1/ana/jsonld', 'badges/ana.jsonld', 'application/vc+ld+json'),
  alias('credentials/v1/ana/download', 'badges/ana.jsonld', 'application/vc+ld+json', {
    disposition: 'attachment; filename="ana.jsonld"',
  }),
  alias('credentials/v1/ana/download.pdf', 'badges/ana.pdf', 'application/pdf', {
    disposition: 'attachment; filename="ana.pdf"',
  }),
  {
    ...file('status/club/revocation-1.jsonld', 'application/vc+ld+json', { cache: 'public, max-age=300' }),
    name: 'alias',
    path: '/credentials/v1/status-lists/club/revocation',
  },
  { ...file('achievements/bowline.png', 'image/png'), name: 'alias', path: '/achievements/bowline/image' },
  file('404.json', 'application/json'),
];

/** A badge's file at an address of verification endpoints. */
function alias(path: string, of: string, type: string, rest: Partial<Expected> = {}): Row {
  return { ...file(of, type, { ...NOINDEX, ...rest }), name: 'alias', path: `/${path}` };
}

/** Whether a row is about what is missing where only programs look. */
export function isToldToPrograms({ expected: { file, status } }: Row): boolean {
  return file === paths.notFoundJson && status.includes(404);
}

/** What is missing where only programs look. */
function missingJson(path: string, accept = LD): Row {
  return {
    name: 'nothing there, told to programs',
    path,
    headers: { Accept: accept },
    expected: { status: [404], file: '404.json', type: 'application/json' },
  };
}

const ERRORS: readonly Row[] = [
  missing('/nowhere'),
  missing('/badges/nobody'),
  {
    ...missing('/badges/nobody', LD),
    expected: { status: [404], file: '404.html', type: HTML, varies: true },
  },
  missingJson('/badges/nobody.jsonld'),
  missingJson('/badges/nobody/jsonld', CHROME),
  missingJson('/badges/nobody/verification', CHROME),
  missingJson('/badges/nobody/verification.json'),
  missingJson('/badges/nobody/verification?a=b'),
  missingJson('/credentials/v1/nobody'),
  missingJson('/credentials/v1/nobody/jsonld'),
  missingJson('/credentials/v1/nobody/download'),
  missingJson('/credentials/v1/nobody/download.pdf'),
  missingJson('/credentials/v1/status-lists/nobody/revocation'),
  missingJson('/credentials/v1/'),
  missing('/achievements/nothing/image'),
  missing('/badges/ANA', LD),
  missing('/badges/ana.x', LD),
  missing('/status/club/', LD),
  refused('traversal', '/../../../../etc/passwd'),
  refused('traversal, encoded', '/badges/%2e%2e/%2e%2e/%2e%2e/etc/passwd'),
  refused('traversal, slashes encoded', '/badges/..%2f..%2f..%2fetc%2fpasswd'),
  refused('traversal, encoded twice', '/badges/%252e%252e%252f%252e%252e%252fetc/passwd'),
  refused('traversal, backslashes', '/badges/..%5c..%5cetc%5cpasswd'),
  refused('zero byte', '/badges/ana%00.jsonld'),
  refused('line break in the path', '/badges/ana%0d%0aSet-Cookie:%20a=b'),
  refused('broken escape', '/badges/%zz'),
  refused('POST', '/badges/ana', 'POST', [405]),
  refused('DELETE', '/badges/ana.jsonld', 'DELETE', [405]),
  refused('PROPFIND', '/badges/ana', 'PROPFIND', [405, 501]),
];

const OTHER: readonly Row[] = [
  {
    name: 'preflight',
    method: 'OPTIONS',
    path: '/badges/ana',
    headers: {
      Origin: 'https://verifier.example',
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'accept',
    },
    expected: { status: [204] },
  },
  {
    name: 'preflight of a file',
    method: 'OPTIONS',
    path: '/status/club/revocation-1.jsonld',
    headers: { Origin: 'https://verifier.example', 'Access-Control-Request-Method': 'GET' },
    expected: { status: [204] },
  },
  { ...json(LD, LD), name: 'query string', path: '/badges/ana?a=b&Accept=text/html' },
  { ...page(CHROME), name: 'query string', path: '/badges/ana?utm_source=x' },
  { ...json(LD, LD), name: 'trailing slash', path: '/badges/ana/' },
  { ...page(CHROME), name: 'trailing slash', path: '/badges/ana/' },
  {
    ...json(LD, LD),
    name: 'unknown Host',
    headers: { Accept: LD, Host: 'evil.example' },
  },
  { ...json(LD, LD), name: 'escaped letter', path: '/badges/%61na' },
];

/** Every request that hosts are tried with, besides HEAD, conditional and range requests. */
export const REQUESTS: readonly Row[] = [
  ...NEGOTIATION,
  ...JWTS,
  ...FILES,
  ...ENDPOINTS,
  ...ERRORS,
  ...OTHER,
];
