import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signSite } from '../../src/build/sign-site.ts';
import { fromMilliseconds } from '../../src/lib/date-time.ts';
import { jsonBytes } from '../../src/lib/json.ts';
import { Sandbox } from '../cli/sandbox.ts';
import { builtSite } from '../support/built-site.ts';
import { sampleSite } from '../support/sample-site.ts';
import { type Alteration, type AlteredSite, type Passing, serveAltered } from './altered-site.ts';

// `lanyard doctor` as a process, against the sample site on our own server behind a host that can be made to err.

const ANA = 'bowline-ana-lima';
const ADDRESS = 'https://badges.example';

let site: AlteredSite;
let dist: string;
/** The project that the site was built from, and a folder that is none. */
const project = new Sandbox('sample');
const elsewhere = new Sandbox(undefined);

beforeAll(async () => {
  ({ dist } = await builtSite());
  site = await serveAltered(dist, 'badges.example');
  for (const each of [project, elsewhere]) each.write('authority.pem', site.authority);
});
beforeEach(() => {
  site.alter = () => {};
});
afterAll(async () => {
  await site?.close();
  for (const each of [project, elsewhere]) each.remove();
});

function run(words: string, sandbox = project, env: Record<string, string> = {}) {
  const trusted = { NODE_EXTRA_CA_CERTS: join(sandbox.root, 'authority.pem') };
  const command = `lanyard doctor ${words} --connect-to badges.example=127.0.0.1:${site.port}`;
  return sandbox.run(command, { env: { ...trusted, ...env } });
}

interface Finding {
  readonly check: string;
  readonly subject?: string;
  readonly result: string;
  readonly found: string;
  readonly advice?: string;
}

/** What is not well, by what was looked for, and the exit code. */
async function ills(alter: Alteration, sandbox = project, env: Record<string, string> = {}) {
  site.alter = alter;
  const { stdout, exitCode } = await run(`${ADDRESS} --json`, sandbox, env);
  const { findings } = JSON.parse(stdout) as { findings: Finding[] };
  return { exitCode, findings: findings.filter(({ result }) => result !== 'ok') };
}

const isDid = ({ path }: Passing) => path.endsWith('did.json');
const isNegotiated = ({ path, method, status }: Passing) =>
  method === 'GET' && status === 200 && /^\/(badges|issuers|achievements)\/[^./]+$/.test(path);

describe('a site as it should be', () => {
  test('in its project: all is well, and said', async () => {
    const { stdout, stderr, exitCode } = await run(ADDRESS);
    const days = stdout.replace(/holds for \d+ more days/, 'holds for <days> more days');
    expect(days.replace(/\d+ kB/g, '<size> kB')).toMatchSnapshot();
    expect(stderr).toMatchInlineSnapshot(`
      "38 well, 0 warnings, 0 wrong. The host seems to be node.
      Next: npx lanyard verify with one of its badges
      "
    `);
    expect(exitCode).toBe(0);
  });

  test('elsewhere: nothing is compared with content/', async () => {
    const { stdout, stderr, exitCode } = await run(ADDRESS, elsewhere);
    expect(exitCode).toBe(0);
    expect(stdout).not.toMatch(/WRONG|warning|content\//);
    expect(stderr).toContain('this is not the project that the site was built from');
  });
});

describe('a host that errs', () => {
  test('a DID document as a download', async () => {
    const { exitCode, findings } = await ills((passing) => {
      if (isDid(passing)) passing.headers['content-type'] = 'application/octet-stream';
    });
    expect(exitCode).toBe(1);
    expect(findings.map(({ subject, found }) => `${subject} ${found}`)).toEqual([
      '/issuers/harbour/did.json is sent as application/octet-stream: some resolvers refuse that',
      '/issuers/library/did.json is sent as application/octet-stream: some resolvers refuse that',
    ]);
  });

  test('no CORS', async () => {
    const { exitCode, findings } = await ills(({ headers }) => {
      delete headers['access-control-allow-origin'];
    });
    expect(exitCode).toBe(1);
    expect(new Set(findings.map(({ check }) => check))).toEqual(
      new Set(['DID document', 'status list', 'files', 'preflight']),
    );
    expect(findings[0]?.advice).toContain('Access-Control-Allow-Origin: *');
  });

  test('no DID documents', async () => {
    const { exitCode, findings } = await ills((passing) => {
      if (isDid(passing)) passing.status = 404;
    });
    expect(exitCode).toBe(1);
    const [first] = findings.filter(({ check }) => check === 'DID document');
    expect(first?.found).toBe('is not there (status 404): no badge of this issuer can be verified');
    expect(findings.filter(({ check }) => check === 'credentials')).toHaveLength(8);
    expect(findings.find(({ check }) => check === 'credentials')?.found).toMatch(
      /^is unknown: .*\[issuer-key\//,
    );
  });

  test('another key than the content’s', async () => {
    const other = 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
    const { exitCode, findings } = await ills((passing) => {
      if (!isDid(passing)) return;
      passing.body = Buffer.from(passing.body.toString().replaceAll(/z6Mk\w+/g, other));
    });
    expect(exitCode).toBe(1);
    const [first, second] = findings.filter(({ check }) => check === 'DID document');
    expect(first?.found).toMatch(
      /^(lacks z6Mk\w+, which content\/ has; ){2}has z6Mkha\w+, which content\/ has not$/,
    );
    expect(first?.advice).toMatch(/^Deploy the commit that has these keys/);
    expect(second?.subject).toBe('/issuers/library/did.json');
    expect(findings.filter(({ check }) => check === 'credentials')).toHaveLength(8);
  });

  test('badges that were altered on the way', async () => {
    const { findings } = await ills((passing) => {
      if (/^\/badges\/.*\.jsonld$/.test(passing.path))
        passing.body = Buffer.from(passing.body.toString().replace('"name": "', '"name": "Grand '));
    }, elsewhere);
    const credentials = findings.filter(({ check }) => check === 'credentials');
    expect(credentials).toHaveLength(8);
    for (const { found } of credentials) expect(found).toMatch(/^is invalid: .*\[proof\/signature-wrong\]/);
  });

  test('HTML whatever is asked for', async () => {
    const { exitCode, findings } = await ills((passing) => {
      if (!isNegotiated(passing)) return;
      passing.headers['content-type'] = 'text/html; charset=utf-8';
      delete passing.headers['vary'];
    });
    expect(exitCode).toBe(1);
    expect(findings.map(({ check }) => check)).toEqual(['negotiation', 'negotiation', 'negotiation']);
    expect(findings[0]?.found).toBe(
      '29 of 29 Accept headers are not answered as they ask: a request without gets text/html, not JSON; "" gets text/html, not JSON; "*/*" gets no "Vary: Accept"; and so on',
    );
  });

  test('the same on a host that cannot do otherwise is a warning, and its advice is that host’s', async () => {
    const { exitCode, findings } = await ills((passing) => {
      passing.headers['server'] = 'GitHub.com';
      if (isNegotiated(passing)) passing.headers['content-type'] = 'text/html';
    });
    expect(exitCode).toBe(0);
    expect(findings.map(({ check, result }) => `${check} ${result}`)).toEqual(
      Array(3).fill('negotiation warn'),
    );
    expect(findings[0]?.advice).toContain('GitHub Pages cannot choose by Accept');
  });

  test('status 200 for what is not there', async () => {
    const { exitCode, findings } = await ills((passing) => {
      if (passing.status === 404) passing.status = 200;
    });
    expect(exitCode).toBe(1);
    expect(findings.map(({ check, subject }) => `${check} ${subject}`)).toEqual([
      'not found /there/is/no/such/page',
      'not found /badges/0-there-is-no-such-badge',
      'not found /badges/0-there-is-no-such-badge.jsonld',
    ]);
  });

  test('caches that keep what they must not', async () => {
    const { exitCode, findings } = await ills(({ headers }) => {
      headers['cache-control'] = 'max-age=86400';
      delete headers['etag'];
    });
    expect(exitCode).toBe(0);
    expect(findings.map(({ check, found }) => `${check}: ${found}`)).toEqual([
      'status list: may be kept by caches for 86,400 seconds: a revoked badge passes for so long',
      'status list: may be kept by caches for 86,400 seconds: a revoked badge passes for so long',
      'caching: pages may be kept by caches for 86,400 seconds',
      'caching: the state of a badge (verification.json) may be kept by caches',
      'caching: whoever has a page already gets it again: there is no ETag, or no 304 for it',
    ]);
  });

  test('a social image of another size', async () => {
    const { findings } = await ills((passing) => {
      if (passing.path !== '/') return;
      passing.body = Buffer.from(passing.body.toString().replace('content="1200"', 'content="600"'));
    });
    expect(findings.map(({ check, found }) => `${check}: ${found}`)).toEqual([
      'social image: is 1200 × 630, and its page says 600 × 630',
    ]);
  });

  test('social images that are none', async () => {
    const { findings } = await ills((passing) => {
      if (passing.path === '/card.png') passing.body = passing.body.subarray(0, 20);
      else if (passing.path.endsWith('/card.png')) passing.body = Buffer.from('<svg/>');
    });
    expect(findings.map(({ check, found }) => `${check}: ${found}`)).toEqual([
      'social image: is no PNG image',
      'social image: is no PNG image',
    ]);
  });

  test('a public page kept from search engines, headers left out, a cookie set', async () => {
    const { exitCode, findings } = await ills(({ headers }) => {
      headers['x-robots-tag'] = 'noindex';
      headers['set-cookie'] = 'id=1';
      delete headers['content-security-policy'];
    });
    expect(exitCode).toBe(0);
    expect(findings.map(({ check, found }) => `${check}: ${found}`)).toEqual([
      'noindex: is public, and kept from search engines',
      'headers: pages come without Content-Security-Policy',
      'headers: a page sets a cookie: whoever opens a badge can be followed',
    ]);
  });

  test('each host’s advice names what is to be done there', async () => {
    const servers = { Netlify: 'Netlify', 'nginx/1.22.1': 'nginx' };
    for (const [server, name] of Object.entries(servers)) {
      const { findings } = await ills(({ headers }) => {
        headers['server'] = server;
        delete headers['content-security-policy'];
      }, elsewhere);
      expect(findings.map(({ advice }) => advice)).toEqual([expect.stringContaining(`On ${name}`)]);
    }
  });
});

describe('what it was built from, and when', () => {
  test('a badge revoked in content/ and not on the site', async () => {
    const changed = new Sandbox('sample');
    try {
      changed.write('authority.pem', site.authority);
      await changed.run(`lanyard revoke ${ANA} --reason "For the test"`);
      const { exitCode, findings } = await ills(() => {}, changed);
      expect(exitCode).toBe(1);
      expect(findings.map(({ subject, found }) => `${subject} ${found}`)).toEqual([
        `/badges/${ANA}.jsonld is valid here, and revoked in content/`,
      ]);
    } finally {
      changed.remove();
    }
  });

  test('the state of badges is missed only where content/ says that the site has it', async () => {
    const lean = new Sandbox('sample');
    const missing = (passing: Passing) => {
      if (passing.path.endsWith('/verification.json')) passing.status = 404;
    };
    try {
      lean.write('authority.pem', site.authority);
      await lean.run('echo "outputs: lean" >> content/site.yaml');
      expect((await ills(missing, lean)).findings).toEqual([]);
      expect((await ills(missing, elsewhere)).findings).toEqual([]);
      const { findings } = await ills(missing);
      expect(findings.map(({ subject, found }) => `${subject} ${found}`)).toEqual([
        expect.stringMatching(/verification\.json is not there/),
      ]);
    } finally {
      lean.remove();
    }
  });

  test('an issuer that is the host itself, and no .well-known folder', async () => {
    const changed = new Sandbox('sample');
    try {
      changed.write('authority.pem', site.authority);
      const library = changed.files().get('content/issuers/library.md') ?? '';
      changed.write('content/issuers/library.md', library.replace('---\n', '---\nrootDid: true\n'));
      const { exitCode, findings } = await ills((passing) => {
        passing.headers['x-github-request-id'] = '1';
      }, changed);
      expect(exitCode).toBe(1);
      expect(findings.map(({ subject, found }) => `${subject} ${found}`)).toEqual([
        '/.well-known/did.json is not there (status 404): no badge of this issuer can be verified',
      ]);
      expect(findings[0]?.advice).toContain('include-hidden-files: true');
    } finally {
      changed.remove();
    }
  });

  test('a status list that was altered', async () => {
    const { findings } = await ills((passing) => {
      if (passing.path.startsWith('/status/'))
        passing.body = Buffer.from(
          passing.body.toString().replace('"validFrom": "2026', '"validFrom": "2025'),
        );
    });
    const credentials = findings.filter(({ check }) => check === 'credentials');
    expect(credentials).toHaveLength(8);
    for (const { found } of credentials) expect(found).toContain('[status/list-not-genuine]');
  });

  test.each([
    ['5 days later', 5, 'warn', 'holds for 2 more days', 0],
    ['30 days later', 30, 'fail', 'ended 22 days ago', 8],
  ])('a genuine status list that holds for a week, %s', async (_, days, result, found, unknown) => {
    const lists = await weeklyLists();
    const later = { SOURCE_DATE_EPOCH: String(NOON + days * 86_400) };
    const { findings } = await ills(
      (passing) => {
        const list = lists.get(passing.path);
        if (list) passing.body = list;
      },
      project,
      later,
    );
    const about = findings.filter(({ check }) => check === 'status list');
    expect(
      about.map((each) => `${each.result}: ${each.found.replace(/^dates from \d+ days ago and /, '')}`),
    ).toEqual(Array(2).fill(`${result}: ${found}`));
    expect(about[0]?.advice).toMatch(/^Build and deploy again, and let a schedule do so daily/);
    expect(findings.filter(({ check }) => check === 'credentials')).toHaveLength(unknown);
  });
});

/** 20 November 2026, noon: the sandbox's clock, in seconds. */
const NOON = 1_795_176_000;

/** The sample's status lists as they are where each holds for a week, by path. */
async function weeklyLists(): Promise<ReadonlyMap<string, Buffer>> {
  const now = fromMilliseconds(NOON * 1000);
  const sample = await sampleSite();
  const weekly = { ...sample, config: { ...sample.config, statusListDays: 7 } };
  const { statusLists } = await signSite('.', weekly, { env: {}, now });
  return new Map(
    statusLists.map(({ credential }) => [
      new URL(String(credential.id)).pathname,
      Buffer.from(jsonBytes(credential)),
    ]),
  );
}

describe('addresses', () => {
  test('a site on this machine that belongs elsewhere is checked as if it stood there, and this is said', async () => {
    const plain = await serveAltered(dist);
    try {
      const { stdout, exitCode } = await project.run(`lanyard doctor http://127.0.0.1:${plain.port}`);
      expect(exitCode).toBe(0);
      expect(stdout.split('\n').filter((line) => /^warning/.test(line))).toMatchInlineSnapshot(`
        [
          "warning  TLS           there is none: the site can be tried here, but a did:web is looked up over https only",
          "warning  address       the site says that it stands at https://badges.example: its issuers and badges belong to that host, so here they are checked as if it were this one",
        ]
      `);
      expect(stdout).toContain('8 badges were verified: each is genuine, and so is its status list');
    } finally {
      await plain.close();
    }
  });

  test('a site that was built for another path', async () => {
    const { exitCode, findings } = await ills((passing) => {
      if (passing.path !== '/') return;
      const page = passing.body
        .toString()
        .replace(`rel="canonical" href="${ADDRESS}/`, `rel="canonical" href="${ADDRESS}/repo/`);
      passing.body = Buffer.from(page);
    });
    expect(exitCode).toBe(1);
    expect(findings[0]).toMatchObject({
      check: 'address',
      found: `the site was built for ${ADDRESS}/repo and stands at ${ADDRESS}: its links and identifiers lead elsewhere`,
    });
  });

  test.each([
    ['nobody there', 'http://127.0.0.1:1', 3],
    ['no address', 'badges.example', 2],
    ['another protocol', 'file:///etc/passwd', 2],
    ['plain http', 'http://badges.example', 3],
    ['a machine in the local network', 'https://192.168.0.1', 3],
    ['nothing at the address', 'https://badges.example/nowhere', 1],
  ])('%s', async (_, words, code) => {
    const { stdout, stderr, exitCode } = await run(words);
    expect(stdout).toBe('');
    expect(stderr.replaceAll(/:\d{4,5}\b/g, ':<port>')).toMatchSnapshot();
    expect(exitCode).toBe(code);
  });

  test('a redirect', async () => {
    site.alter = (passing) => {
      passing.status = 301;
      passing.headers['location'] = 'https://www.badges.example/';
    };
    const { stderr, exitCode } = await run(ADDRESS);
    expect(stderr).toContain('https://badges.example/ redirects to https://www.badges.example/');
    expect(exitCode).toBe(1);
  });

  test('a certificate that nobody trusts', async () => {
    const { stderr, exitCode } = await run(ADDRESS, project, { NODE_EXTRA_CA_CERTS: '' });
    expect(stderr).toContain('the host’s certificate is not trusted');
    expect(exitCode).toBe(3);
  });
});

test('a hostile site cannot make it fail, wait or print control characters', async () => {
  site.alter = (passing) => {
    if (passing.path === '/') return;
    passing.headers['content-type'] = 'x'.repeat(500);
    passing.body = Buffer.from(
      '\u001b[2J{"id":"\u001b[31m","validFrom":1,"credentialStatus":7,"verificationMethod":[null,3]}',
    );
  };
  const { stdout, stderr, exitCode } = await run(ADDRESS);
  expect(exitCode).toBe(1);
  expect(stdout + stderr).not.toContain('\u001b');
  expect(stderr).not.toContain('fault of the program');
});
