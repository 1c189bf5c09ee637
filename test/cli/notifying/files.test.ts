import { appendFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import PostalMime from 'postal-mime';
import { afterEach, describe, expect, test } from 'vitest';
import { Club, type ClubAward } from './club.ts';

/** `lanyard notify` with files: drafts, a table, links. Pages are asked for over loopback HTTPS. */

const clubs: Club[] = [];

async function open(awards: readonly ClubAward[], roster?: string): Promise<Club> {
  const club = await Club.open(awards, roster);
  clubs.push(club);
  return club;
}

afterEach(async () => {
  for (const club of clubs.splice(0)) await club.close();
});

const ANA = { id: 'ana', email: 'ana@member.example' };
const BO = { id: 'bo', email: 'bo@member.example' };

const ADDRESS = /@member\.example/i;

describe('drafts', () => {
  test('one to an award, ready for a mail program, and once only', async () => {
    const club = await open(
      [ANA, BO],
      'name,email\n"Lima, Ana",ANA@Member.example \nBo Überbø,bo@member.example\n',
    );
    const first = await club.notify('--eml ../drafts --from "Sailing Club <badges@club.example>"');
    expect(first).toMatchSnapshot();
    const folder = join(club.sandbox.folder, 'drafts');
    expect(readdirSync(folder)).toEqual(['ana.eml', 'bo.eml']);
    expect(statSync(join(folder, 'bo.eml')).mode & 0o777).toBe(0o600);

    const raw = readFileSync(join(folder, 'bo.eml'), 'utf8');
    expect(raw).not.toMatch(/(?<!\r)\n/);
    const draft = await PostalMime.parse(raw);
    expect(draft.from).toEqual({ name: 'Sailing Club', address: 'badges@club.example' });
    expect(draft.to).toEqual([{ name: 'Bo Überbø', address: 'bo@member.example' }]);
    expect(draft.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect(draft.subject).toBe('Your badge from Sailing Club: Bowline');
    expect(draft.text).toMatchSnapshot('text');
    expect(draft.html).toMatchSnapshot('html');

    const second = await club.notify('--eml ../drafts');
    expect(second).toMatchSnapshot();
    expect(club.ledger()).toEqual(['ana sending', 'ana drafted', 'bo sending', 'bo drafted']);
    expect(club.read('.local/state/lanyard/badges.club.example/notified.jsonl')).not.toMatch(/@|Ana|Bo/);
  });

  test('never overwrite a file: nothing was told then, and the next run may go on', async () => {
    const club = await open([ANA]);
    club.write('drafts/ana.eml', 'mine');
    const { stderr, exitCode } = await club.notify('--eml ../drafts');
    expect(stderr).toContain('[command/file-exists]');
    expect(exitCode).toBe(2);
    expect(club.read('drafts/ana.eml')).toBe('mine');
    expect(club.ledger()).toEqual(['ana sending', 'ana unsent']);
    expect((await club.notify('--eml ../other')).exitCode).toBe(0);
  });

  test('carry the files of a private badge with --attach, and only then', async () => {
    const club = await open([{ ...ANA, more: 'visibility: private\n' }]);
    const without = await club.notify('--eml ../drafts');
    expect(without.stdout).toBe('ana  skipped: private; --attach with --eml or --smtp sends its files\n');
    const attached = await club.notify('--eml ../drafts --attach');
    expect(attached.stdout).toBe('ana  drafted\n');
    expect(club.server.requests).toEqual([]);
    const { attachments, text } = await PostalMime.parse(club.read('drafts/ana.eml'));
    expect(attachments.map(({ filename, mimeType }) => `${filename} ${mimeType}`)).toEqual([
      'ana.png image/png',
      'ana.jsonld application/vc+ld+json',
    ]);
    const credential = JSON.parse(new TextDecoder().decode(attachments[1]?.content as ArrayBuffer));
    expect(credential.id).toBe('https://badges.club.example/badges/ana');
    expect(text).not.toContain('https://badges.club.example/badges/ana');
  });

  test('do not carry a private badge that a preview has signed', async () => {
    const club = await open([{ ...ANA, more: 'visibility: private\n' }]);
    const file = '.lanyard/private/ana.jsonld';
    const text = readFileSync(join(club.sandbox.root, file), 'utf8');
    club.sandbox.write(file, text.replace(/#z6Mk\w+"/, '#z6MkuYxHE3R1FGry6anod6hFpawaRHfDziqLCP6eRcNXb5St"'));
    const { stdout, exitCode } = await club.notify('--eml ../drafts --attach');
    expect(stdout).toContain('has not left its files');
    expect(exitCode).toBe(1);
  });
});

test('a table for a mail merge: every cell safe in a spreadsheet, every name whole', async () => {
  const club = await open(
    [ANA, BO, { id: 'cy', email: '=cy@member.example' }],
    'name;email\n"=HYPERLINK(""http://x.example"")";ana@member.example\n"Bo ""The Boat""; B.";bo@member.example\n;=cy@member.example\n',
  );
  const result = await club.notify('--csv ../told.csv');
  expect(result).toMatchSnapshot();
  const text = club.read('told.csv');
  expect(text.startsWith('\ufeff')).toBe(true);
  const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
  expect(data).toEqual([
    {
      address: 'ana@member.example',
      name: '\'=HYPERLINK("http://x.example")',
      greeting: 'Dear =HYPERLINK("http://x.example"),',
      achievement: 'Bowline',
      issuer: 'Sailing Club',
      date: '1 November 2026',
      url: 'https://badges.club.example/badges/ana',
      award: 'ana',
    },
    expect.objectContaining({ name: 'Bo "The Boat"; B.', address: 'bo@member.example' }),
  ]);
  expect(club.ledger()).toEqual([
    'ana sending',
    'ana drafted',
    'bo sending',
    'bo drafted',
    'cy sending',
    'cy unsent',
  ]);
});

test('a page of links, each of which opens a message', async () => {
  const club = await open([{ ...ANA, name: '<b>Ana & "Co"</b>' }]);
  const result = await club.notify('--mailto ../links.html --language de');
  expect(result).toMatchSnapshot();
  const page = club.read('links.html');
  expect(page).not.toContain('<b>');
  const href = /href="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const link = new URL(href);
  expect(decodeURIComponent(link.pathname)).toBe('ana@member.example');
  expect(link.searchParams.get('subject')).toBe('Ihr Abzeichen von Sailing Club: Bowline');
  expect(link.searchParams.get('body')).toContain('\r\nhttps://badges.club.example/badges/ana\r\n');
});

describe('whose badge is', () => {
  test('revoked, expired, not valid yet, private, not published, or nobody’s is told of as such', async () => {
    const club = await open(
      [
        ANA,
        { ...BO, more: 'revoked: { date: 2026-11-10 }\n' },
        { id: 'cy', email: 'cy@member.example', more: 'expires: 2026-11-10\n' },
        { id: 'di', email: 'di@member.example', date: '2026-12-24' },
        { id: 'ed', email: 'ed@member.example', more: 'visibility: private\n' },
        { id: 'flo', email: 'flo@elsewhere.example' },
      ],
      'email\nana@member.example\nbo@member.example\ncy@member.example\ndi@member.example\ned@member.example\n',
    );
    club.award({ id: 'gus', email: 'bo@member.example' });
    expect(await club.notify('--dry-run')).toMatchSnapshot();
    expect(existsSync(join(club.sandbox.folder, '.local'))).toBe(false);
    expect(await club.notify('flo --dry-run')).toMatchSnapshot('named');
  });

  test('published for somebody else, or as something else, is not told of', async () => {
    const club = await open([ANA, BO]);
    const file = join(club.published, 'badges/ana.jsonld');
    const other = readFileSync(join(club.published, 'badges/bo.jsonld'), 'utf8');
    club.write('published/badges/ana.jsonld', other);
    expect((await club.notify('ana --dry-run')).stdout).toMatch(/^ana {2}stuck: another badge/);
    club.write('published/badges/ana.jsonld', other.replaceAll('/badges/bo', '/badges/ana'));
    expect(readFileSync(file, 'utf8')).toContain('https://badges.club.example/badges/ana');
    const { stdout, exitCode } = await club.notify('ana --dry-run');
    expect(stdout).toMatch(/^ana {2}stuck: another badge, or another recipient’s/);
    expect(exitCode).toBe(1);
  });

  test('of a site that is down waits, and the site is not asked for each', async () => {
    const awards = Array.from({ length: 8 }, (_, n) => ({ id: `m${n}`, email: `m${n}@member.example` }));
    const club = await open(awards);
    await club.server.close();
    const { stdout, stderr, exitCode } = await club.notify('--eml ../drafts');
    expect(
      stdout.match(/waiting: its page cannot be reached \(the host refuses the connection\)/g),
    ).toHaveLength(8);
    expect(stderr).toContain('Next: run the same command again');
    expect(exitCode).toBe(3);
    expect(existsSync(join(club.sandbox.folder, 'drafts'))).toBe(false);
  });
});

describe('a roster', () => {
  test('inside the repository is refused unless git ignores it; in a published folder always', async () => {
    const club = await open([ANA]);
    const csv = 'email\nana@member.example\n';
    for (const name of ['members.csv', 'public/members.csv', 'kept/members.csv'])
      club.sandbox.write(name, csv);
    const run = (words: string) => club.sandbox.run(`lanyard notify ${words}`);
    expect(await run('members.csv --dry-run')).toMatchSnapshot('without git');
    await club.sandbox.run('git init -q && echo "kept/\npublic/\ntracked/" >> .gitignore');
    expect(await run('members.csv --dry-run')).toMatchSnapshot('not ignored');
    expect(await run('public/members.csv --dry-run')).toMatchSnapshot('published');
    expect((await run('kept/members.csv --dry-run')).stderr).not.toContain('notify/');
    await club.sandbox.run('git add -f kept/members.csv');
    expect((await run('kept/members.csv --dry-run')).stderr).toContain('[notify/kept-in-git]');
    await club.sandbox.run('ln -s "$PWD/members.csv" ../link.csv');
    expect((await run('../link.csv --dry-run')).stderr).toContain('[notify/kept-in-git]');
    for (const flag of [
      '--eml drafts',
      '--csv told.csv',
      '--mailto links.html',
      '--eml ../o --ledger told.jsonl',
    ]) {
      expect((await run(`../members.csv ${flag}`)).stderr, flag).toContain('[notify/kept-in-git]');
    }
  });

  test('with two names for an address greets by neither; with two addresses for an id tells nobody', async () => {
    const club = await open([ANA], 'name,email\nAna,ana@member.example\nMax,ana@member.example\n');
    const shared = await club.notify('--csv ../told.csv');
    expect(shared).toMatchSnapshot('names');
    expect(club.read('told.csv')).toContain('\r\nana@member.example,,"Hello,",');
    const didAward = 'achievement: bowline\nrecipient: { id: "did:example:bo" }\ndate: 2026-11-01\n';
    club.sandbox.write('content/awards/2026/bo.yaml', didAward);
    await club.publish();
    club.write(
      'members.csv',
      'id,email\ndid:example:bo,b1@member.example\ndid:example:bo,b2@member.example\n',
    );
    expect(await club.notify('bo --dry-run')).toMatchSnapshot('addresses');
    club.write('members.csv', 'id,email\ndid:example:bo,b1@member.example\n');
    expect((await club.notify('bo --dry-run')).stdout).toBe('bo  would tell\n');
  });

  test('that is none is refused, naming lines', async () => {
    const club = await open([ANA]);
    club.write('members.csv', 'who,when\nana@member.example,now\n');
    expect(await club.notify('--dry-run')).toMatchSnapshot();
    club.write('members.csv', 'email\nana at member.example\nana@member.example\n');
    const { stdout, stderr, exitCode } = await club.notify('--dry-run');
    expect({ stdout, exitCode }).toEqual({ stdout: 'ana  would tell\n', exitCode: 0 });
    expect(stderr).toContain('../members.csv:2  warning: the e-mail address is not one');
  });
});

test('plain addresses of a private repository are found too, and told of once they are published as hashes', async () => {
  const club = await open([ANA]);
  const config = join(club.sandbox.root, 'content/site.yaml');
  appendFileSync(config, 'plainEmails: allow\n');
  club.sandbox.write(
    'content/awards/2026/bo.yaml',
    'achievement: bowline\nrecipient: { email: BO@member.example }\ndate: 2026-11-02\n',
  );
  await club.publish();
  club.write('members.csv', 'email\nbo@member.example\n');
  const { stdout, stderr } = await club.notify('--eml ../drafts');
  expect(stdout, stderr).toBe('ana  skipped: nobody on the roster holds it\nbo  drafted\n');
});

test('no output ever holds an address', async () => {
  const club = await open([ANA, BO]);
  for (const words of [
    '--dry-run',
    '--dry-run --json',
    '--eml ../d --json',
    '--csv ../t.csv',
    'nobody --dry-run',
    '',
  ]) {
    const { stdout, stderr } = await club.notify(words);
    expect(stdout + stderr).not.toMatch(ADDRESS);
  }
});
